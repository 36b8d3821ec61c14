package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.money.Money;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.LedgerStep;
import org.anju.revenue.ledger.Posting;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a ledger that came after one seen. */
final class StepReader {

    /** A row for each line of an entry, and one for a closing. */
    private static final String READ = """
            SELECT s.*, p.account, p.fen
            FROM anju_ledger_step s
            LEFT JOIN anju_ledger_posting p ON p.complex = s.complex AND p.step = s.step AND p.step >= :first
            WHERE s.complex = :complex AND s.step >= :first
            ORDER BY s.step, p.line""";

    private final ResultSet rows;
    private final String complex;
    private final ImmutableList.Builder<LedgerStep> steps = ImmutableList.builder();
    private int entries;
    private boolean more;

    private StepReader(ResultSet rows, Ledger seen) throws SQLException {
        this.rows = rows;
        this.complex = seen.complex().value();
        this.entries = seen.size();
        this.more = rows.next();
    }

    static ImmutableList<LedgerStep> readAfter(Ledger seen, Handle handle) {
        try (Query query = handle.createQuery(READ)) {
            return query.bind("complex", seen.complex().value())
                    .bind("first", seen.steps())
                    .scanResultSet((rows, context) -> new StepReader(rows.get(), seen).read());
        }
    }

    private ImmutableList<LedgerStep> read() throws SQLException {
        while (more) {
            steps.add(rows.getString("kind").equals(NewSteps.CLOSING) ? closing() : entry());
        }
        return steps.build();
    }

    private Closing closing() throws SQLException {
        Closing closing = new Closing(
                Quarter.of(Columns.day(rows, "booked_on")),
                Money.ofFen(rows.getLong("balance")),
                new Checkpoint(complex, entries, Digest.of(rows.getBytes("root"))),
                Columns.moment(rows, "recorded"));
        more = rows.next();
        return closing;
    }

    private LedgerEntry entry() throws SQLException {
        entries++;
        EntryKind kind = EntryKind.valueOf(rows.getString("kind"));
        EntryId id = EntryId.of(rows.getString("id"));
        LocalDate happened = Columns.day(rows, "happened_on");
        LocalDate booked = Columns.day(rows, "booked_on");
        Instant recorded = Columns.moment(rows, "recorded");
        String document = rows.getString("document");
        Optional<String> bankReference = Columns.textIfAny(rows, "bank_reference");
        Optional<EntryId> cites = Columns.textIfAny(rows, kind == EntryKind.REVERSAL ? "reverses" : "cites")
                .map(EntryId::of);
        return new LedgerEntry(id, kind, happened, booked, recorded, postings(), document, bankReference, cites);
    }

    /** Reads the lines up to the next step. */
    private ImmutableList<Posting> postings() throws SQLException {
        ImmutableList.Builder<Posting> lines = ImmutableList.builder();
        int step = rows.getInt("step");
        while (more && rows.getInt("step") == step) {
            @Nullable String account = rows.getString("account");
            if (account != null) {
                lines.add(new Posting(AccountCode.of(account), Money.ofFen(rows.getLong("fen"))));
            }
            more = rows.next();
        }
        return lines.build();
    }
}
