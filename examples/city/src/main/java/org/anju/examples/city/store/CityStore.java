package org.anju.examples.city.store;

import com.google.common.base.Ascii;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.anju.jdbc.JdbcBills;
import org.anju.jdbc.JdbcCreditRecords;
import org.anju.jdbc.JdbcJournals;
import org.anju.jdbc.JdbcLedgers;
import org.anju.jdbc.JdbcListings;
import org.anju.jdbc.JdbcNotices;
import org.anju.jdbc.JdbcRegister;
import org.anju.jdbc.JdbcVotes;
import org.anju.jdbc.JdbcWorkLists;
import org.anju.jdbc.Schema;
import org.anju.kernel.register.Territory;

/** The ports of one database, its tables up to date. */
public final class CityStore implements AutoCloseable {

    /** By default H2 writes behind the back of who commits; killed then, it may keep one half of a transaction. */
    private static final String WRITE_WHEN_COMMITTED = "SET WRITE_DELAY 0";

    private final HikariDataSource pool;

    private CityStore(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @param url a JDBC URL of PostgreSQL or H2, with user and password in it where they are needed
     */
    public static CityStore open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (url.startsWith("jdbc:h2:") && !Ascii.toUpperCase(url).contains(";USER=")) {
            config.setUsername("sa");
            config.setConnectionInitSql(WRITE_WHEN_COMMITTED);
        }
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Schema.migrate(pool);
            return new CityStore(pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** Returns the URL of an H2 database in {@code file}, which several processes may open after one another. */
    public static String h2(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath();
    }

    /** Returns the register of complexes that lie in {@code territory}. */
    public JdbcRegister register(Territory territory) {
        return JdbcRegister.on(pool, territory);
    }

    /** Returns the ledgers. */
    public JdbcLedgers ledgers() {
        return JdbcLedgers.on(pool);
    }

    /** Returns the credit records. */
    public JdbcCreditRecords creditRecords() {
        return JdbcCreditRecords.on(pool);
    }

    /** Returns the published lists. */
    public JdbcListings listings() {
        return JdbcListings.on(pool);
    }

    /** Returns the votes. */
    public JdbcVotes votes() {
        return JdbcVotes.on(pool);
    }

    /** Returns the bills. */
    public JdbcBills bills() {
        return JdbcBills.on(pool);
    }

    /** Returns the notices. */
    public JdbcNotices notices() {
        return JdbcNotices.on(pool);
    }

    /** Returns the work list. */
    public JdbcWorkLists workLists() {
        return JdbcWorkLists.on(pool);
    }

    /** Returns the journals. */
    public JdbcJournals journals() {
        return JdbcJournals.on(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
