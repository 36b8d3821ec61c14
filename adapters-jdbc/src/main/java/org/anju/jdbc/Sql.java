package org.anju.jdbc;

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
        return Jdbi.create(dataSource).registerArrayType(String.class, "varchar");
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
