package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is thrown in the middle of a transaction, nothing of it is kept, and the connection can be used again. */
interface WholeContract {

    /** Returns a database with the tables, empty. */
    Database database();

    @Test
    default void nothingIsKeptOfWhatWasBrokenOff() throws SQLException {
        Database database = database();
        List<Throwable> thrown = ImmutableList.of(
                new OutOfMemoryError("planted"), new SQLException("planted"), new IllegalStateException("planted"));
        try (Connection connection = database.application().getConnection()) {
            for (Throwable each : thrown) {
                assertThatThrownBy(() -> Writing.whole(connection, on -> half(on, each)))
                        .isSameAs(each)
                        .hasNoSuppressedExceptions();
                assertThat(connection.getAutoCommit()).isTrue();
            }
            assertThat(ledgers(database)).isZero();

            Writing.whole(connection, on -> insert(on, "C1"));
            assertThat(ledgers(database)).isOne();
        }
    }

    private static boolean half(Connection connection, Throwable thrown) throws SQLException {
        insert(connection, "C1");
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException mistake) {
            throw mistake;
        }
        throw (SQLException) thrown;
    }

    private static boolean insert(Connection connection, String complex) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO anju_ledger (complex) VALUES (?)")) {
            insert.setString(1, complex);
            return insert.executeUpdate() == 1;
        }
    }

    private static int ledgers(Database database) {
        return Sql.over(database.application())
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM anju_ledger")
                        .mapTo(Integer.class)
                        .one());
    }
}
