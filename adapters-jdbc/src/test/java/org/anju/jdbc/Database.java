package org.anju.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database with the tables, and a user beside their owner who may do what an application may. */
record Database(boolean isH2, DataSource owner, DataSource application) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    /** Texts in a language's order, as a city's server has them: whatever leaves an order to the database is found. */
    private static final String FOREIGN = " TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh-Hans-CN'";

    private static final String ROLE = "anju_application";
    private static final String TABLES = "SELECT table_name FROM information_schema.tables";
    private static final String COLUMNS = "SELECT table_name, column_name FROM information_schema.columns";

    /** Returns a new one in H2's memory. */
    static Database h2() {
        String url = "jdbc:h2:mem:anju" + COUNT.incrementAndGet();
        DataSource owner = pool(url + ";DB_CLOSE_DELAY=-1", "sa");
        Sql.over(owner).useHandle(handle -> handle.execute("CREATE USER " + ROLE + " PASSWORD ''"));
        return ready(new Database(true, owner, pool(url, ROLE)));
    }

    /** Returns a new one in the PostgreSQL server of these tests. */
    static Database postgres() {
        String name = "anju" + COUNT.incrementAndGet();
        Sql.over(Server.ADMIN).useHandle(handle -> handle.execute("CREATE DATABASE " + name + FOREIGN));
        String url = "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
        return ready(new Database(false, pool(url, "postgres"), pool(url, ROLE)));
    }

    private static Database ready(Database database) {
        Schema.migrate(database.owner);
        Schema.grantTo(database.owner, ROLE);
        return database;
    }

    private static DataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Returns the tables of the schema, in small letters; made so here, since H2 makes Turkish ones in Turkey. */
    List<String> tables() {
        return Sql.over(owner)
                .withHandle(
                        handle -> handle.createQuery(TABLES).mapTo(String.class).list())
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.startsWith("anju") && !name.endsWith("history"))
                .toList();
    }

    /** Returns some column of {@code table}. */
    String column(String table) {
        return Sql.over(owner)
                .withHandle(handle -> handle.createQuery(COLUMNS)
                        .map((row, context) -> Map.entry(
                                row.getString("table_name").toLowerCase(Locale.ROOT), row.getString("column_name")))
                        .list())
                .stream()
                .filter(column -> column.getKey().equals(table))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Takes everything out of the tables, as only their owner can. */
    Database cleared() {
        Sql.over(owner).useTransaction(handle -> {
            if (isH2) {
                handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
                tables().forEach(table -> handle.execute("TRUNCATE TABLE " + table));
                handle.execute("SET REFERENTIAL_INTEGRITY TRUE");
            } else {
                handle.execute("TRUNCATE TABLE " + String.join(", ", tables()));
            }
        });
        return this;
    }

    /** The server, started by the first test that needs it; it ends with the tests. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();
        static final DataSource ADMIN = admin();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DataSource admin() {
            DataSource admin = RUNNING.getPostgresDatabase();
            Sql.over(admin).useHandle(handle -> handle.execute("CREATE ROLE " + ROLE + " LOGIN"));
            return admin;
        }
    }
}
