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

    /** Does {@code work} whole or not at all, and returns what it returns. */
    static <T> T whole(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
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
