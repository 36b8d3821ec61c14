package org.anju.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Writing over a bare connection, where every microsecond beside the round trip counts. */
final class Writing {

    /** What is to be written. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Writing() {}

    /** Returns what {@code work} returns, each of its statements committed by itself; nothing where a key was in its way. */
    static <T> Optional<T> unlessTaken(DataSource dataSource, Work<T> work) {
        return Sql.unlessTaken(() -> {
            try (Connection connection = Sql.connect(dataSource)) {
                return work.on(connection);
            } catch (SQLException e) {
                throw new UnableToExecuteStatementException(e, null);
            }
        });
    }

    /** Does {@code work} whole or not at all, whatever is thrown in it, and returns what it returns. */
    static <T> T whole(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (Throwable failure) {
            undo(connection, failure);
            throw failure;
        }
    }

    /** Where this fails too, the connection is left as it is: to let it commit by itself would commit what was done. */
    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Binds values from the first place on; returns the place after the last. */
    static int bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return values.length + 1;
    }
}
