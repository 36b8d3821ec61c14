package org.anju.jdbc;

import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Puts many rows into a table: in batches, or by {@code COPY} where PostgreSQL has it and there are enough to gain by it. */
final class Bulk {

    /** As many rows go in one batch; more are copied. */
    private static final int BATCH = 500;

    private Bulk() {}

    /**
     * Adds rows; each is read when its turn comes.
     *
     * @param columns the names of the columns, with commas between
     */
    static void load(Connection connection, String table, String columns, Iterator<@Nullable Object[]> rows)
            throws SQLException {
        String into = table + " (" + columns + ")";
        List<@Nullable Object[]> some = next(rows);
        if (rows.hasNext() && Postgres.isBehind(connection)) {
            Copy.in(connection, "COPY " + into + " FROM STDIN", Iterators.concat(some.iterator(), rows));
            return;
        }
        String insert = "INSERT INTO " + into + " VALUES (" + marks(columns) + ")";
        for (; !some.isEmpty(); some = next(rows)) {
            insert(connection, insert, some);
        }
    }

    /** Adds rows in the transaction of {@code handle}. */
    static void load(Handle handle, String table, String columns, Iterator<@Nullable Object[]> rows) {
        try {
            load(handle.getConnection(), table, columns, rows);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static List<@Nullable Object[]> next(Iterator<@Nullable Object[]> rows) {
        return Lists.newArrayList(Iterators.limit(rows, BATCH));
    }

    private static String marks(String columns) {
        return String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
    }

    private static void insert(Connection connection, String insert, List<@Nullable Object[]> rows)
            throws SQLException {
        try (PreparedStatement batch = connection.prepareStatement(insert)) {
            for (@Nullable Object[] row : rows) {
                Writing.bind(batch, row);
                batch.addBatch();
            }
            batch.executeBatch();
        }
    }
}
