package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posting;
import org.jspecify.annotations.Nullable;

/** Writes new steps of a ledger. */
final class StepWriter {

    /** Takes a place, provided the one before it is taken by the entry, or the closing, that the caller saw there. */
    private static final String FIRST =
            "INSERT INTO " + NewSteps.STEP_TABLE + " (" + NewSteps.STEP_COLUMNS + ") " + """
            SELECT CAST(? AS VARCHAR), CAST(? AS INTEGER), CAST(? AS VARCHAR), CAST(? AS DATE),
                   CAST(? AS BIGINT), CAST(? AS INTEGER), CAST(? AS VARCHAR), CAST(? AS DATE), CAST(? AS VARCHAR),
                   CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS BIGINT), CAST(? AS BYTEA)
            WHERE CAST(? AS INTEGER) = 0 OR EXISTS
                  (SELECT 1 FROM anju_ledger_step WHERE complex = ? AND step = ? AND COALESCE(id, '') = ?)""";

    /** The same with the lines of an entry, one statement and one round trip; PostgreSQL and its like. */
    private static final String WHOLE = "WITH kept AS (" + FIRST + " RETURNING *) INSERT INTO " + NewSteps.POSTING_TABLE
            + " (" + NewSteps.POSTING_COLUMNS + ") " + """
            SELECT complex, step, line, account, fen, booked_on, recorded_second, recorded_nano, kind = 'OPENING'
            FROM kept, UNNEST(?, ?) WITH ORDINALITY AS lines (account, fen, line)""";

    private StepWriter() {}

    /**
     * Writes all steps or none. Returns false where the ledger ends with another step than was seen; throws where somebody
     * else has taken the place.
     */
    static boolean write(Connection connection, NewSteps steps) throws SQLException {
        return steps.isOnePosting() && Postgres.isBehind(connection)
                ? writeWhole(connection, steps)
                : Writing.whole(connection, transaction -> writeEach(transaction, steps));
    }

    private static boolean writeWhole(Connection connection, NewSteps steps) throws SQLException {
        ImmutableList<Posting> lines = ((LedgerEntry) steps.steps().get(0)).postings();
        Object[] accounts = lines.stream().map(line -> line.account().value()).toArray();
        Object[] amounts = lines.stream().map(line -> line.amount().fen()).toArray();
        try (PreparedStatement whole = connection.prepareStatement(WHOLE)) {
            int next = bindFirst(whole, steps);
            whole.setArray(next, connection.createArrayOf("varchar", accounts));
            whole.setArray(next + 1, connection.createArrayOf("bigint", amounts));
            return whole.executeUpdate() > 0;
        }
    }

    private static boolean writeEach(Connection connection, NewSteps steps) throws SQLException {
        try (PreparedStatement first = connection.prepareStatement(FIRST)) {
            bindFirst(first, steps);
            if (first.executeUpdate() == 0) {
                return false;
            }
        }
        Bulk.load(
                connection,
                NewSteps.STEP_TABLE,
                NewSteps.STEP_COLUMNS,
                steps.stepRows().skip(1).iterator());
        Bulk.load(
                connection,
                NewSteps.POSTING_TABLE,
                NewSteps.POSTING_COLUMNS,
                steps.postingRows().iterator());
        return true;
    }

    /** Binds what the first step and the look at the one before it need; returns the next place to bind. */
    private static int bindFirst(PreparedStatement statement, NewSteps steps) throws SQLException {
        return Writing.bind(
                statement,
                ObjectArrays.concat(
                        steps.stepRow(0),
                        new @Nullable Object[] {
                            steps.first(), steps.complex().value(), steps.first() - 1, steps.previous()
                        },
                        Object.class));
    }
}
