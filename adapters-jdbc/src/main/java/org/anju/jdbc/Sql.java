package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkState;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What the stores share: how they reach the tables, and how they learn that a key is taken. */
final class Sql {

    /** Class 23 of SQLSTATE: a key that is taken, or one that is not there yet. */
    private static final String INTEGRITY = "23";

    private Sql() {}

    static Jdbi over(DataSource dataSource) {
        return Jdbi.create(() -> connect(dataSource)).registerArrayType(String.class, "varchar");
    }

    /**
     * Returns a connection; every store comes by its connections here.
     *
     * @throws IllegalStateException if it does not commit by itself: Jdbi takes that for a transaction somebody else will
     *     commit, and what a store said it kept would be lost as soon as the connection is closed
     */
    static Connection connect(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        boolean commits = false;
        try {
            commits = connection.getAutoCommit();
            checkState(commits, "a connection that does not commit by itself would lose what is kept");
            return connection;
        } finally {
            if (!commits) {
                connection.close();
            }
        }
    }

    /** Returns what {@code write} returns; nothing where a key stood in its way, and then nothing was written. */
    static <T> Optional<T> unlessTaken(Supplier<T> write) {
        try {
            return Optional.of(write.get());
        } catch (JdbiException e) {
            if (isTaken(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isTaken(JdbiException failure) {
        return failure.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith(INTEGRITY);
    }
}
