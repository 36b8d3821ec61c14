package org.anju.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.anju.jdbc.Schema;

/**
 * A database with the tables, for one run.
 *
 * @param name what it is, with its version
 * @param isH2 whether it is H2
 * @param pool eight connections that commit by themselves
 */
record StoreDatabase(String name, boolean isH2, DataSource pool) {

    static final int CONNECTIONS = 8;

    /** Starts PostgreSQL, which forces every commit to disk: its test edition would not. */
    static StoreDatabase postgres() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        DataSource pool = pool("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres");
        String settings = "'PostgreSQL ' || current_setting('server_version') || ', fsync ' || current_setting('fsync')"
                + " || ', synchronous_commit ' || current_setting('synchronous_commit')";
        return ready(new StoreDatabase(value(pool, "SELECT " + settings), false, pool));
    }

    /** Returns H2 in a file of its own. */
    static StoreDatabase h2() throws IOException, SQLException {
        String url = "jdbc:h2:file:" + Files.createTempDirectory("anju-h2").resolve("stores");
        DataSource pool = pool(url, "sa");
        return ready(new StoreDatabase("H2 " + value(pool, "SELECT H2VERSION()") + ", a file", true, pool));
    }

    private static StoreDatabase ready(StoreDatabase database) {
        Schema.migrate(database.pool);
        return database;
    }

    private static DataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    private static String value(DataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Returns how many rows {@code table} has. */
    long count(String table) throws SQLException {
        return Long.parseLong(value(pool, "SELECT COUNT(*) FROM " + table));
    }

    /** Does {@code sql}. */
    void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes everything out of {@code tables}; what refers to another comes with it. */
    void empty(String... tables) throws SQLException {
        if (isH2) {
            execute("SET REFERENTIAL_INTEGRITY FALSE");
            for (String table : tables) {
                execute("TRUNCATE TABLE " + table);
            }
            execute("SET REFERENTIAL_INTEGRITY TRUE");
        } else {
            execute("TRUNCATE TABLE " + String.join(", ", tables));
        }
    }
}
