package org.anju.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Tells whether PostgreSQL's own driver is at work, which can do more than others. */
final class Postgres {

    private static final String DRIVER = "PostgreSQL JDBC Driver";

    private Postgres() {}

    /** Returns whether {@code connection} goes through that driver; the database is not asked. */
    static boolean isBehind(Connection connection) throws SQLException {
        return connection.getMetaData().getDriverName().equals(DRIVER);
    }
}
