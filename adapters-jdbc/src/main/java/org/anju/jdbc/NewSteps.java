package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.LedgerStep;
import org.anju.revenue.ledger.Posting;
import org.jspecify.annotations.Nullable;

/**
 * Steps on their way into the tables, as rows.
 *
 * @param complex  whose ledger it is
 * @param first    the place of the first of them
 * @param previous the id of the entry right before them; empty where there is none, or a closing
 * @param steps    the steps, one at least
 */
record NewSteps(ComplexId complex, int first, String previous, ImmutableList<LedgerStep> steps) {

    static final String STEP_TABLE = "anju_ledger_step";
    static final String STEP_COLUMNS =
            "complex, step, kind, booked_on, recorded_second, recorded_nano, id, happened_on,"
                    + " document, bank_reference, cites, reverses, balance, root";
    static final String POSTING_TABLE = "anju_ledger_posting";
    static final String POSTING_COLUMNS =
            "complex, step, line, account, fen, booked_on, recorded_second, recorded_nano, opening";

    /** The kind of a step that is no entry. */
    static final String CLOSING = "CLOSING";

    /** Returns the steps that {@code after} has more than {@code before}. */
    static NewSteps between(Ledger before, Ledger after) {
        int first = before.steps();
        return new NewSteps(before.complex(), first, previous(before), after.stepsFrom(first));
    }

    private static String previous(Ledger before) {
        return before.steps() > 0 && before.stepsFrom(before.steps() - 1).get(0) instanceof LedgerEntry last
                ? last.id().value()
                : "";
    }

    /** Tells whether this is one entry with lines, as it nearly always is. */
    boolean isOnePosting() {
        return steps.size() == 1
                && steps.get(0) instanceof LedgerEntry entry
                && !entry.postings().isEmpty();
    }

    /** Returns a row for each step. */
    Stream<@Nullable Object[]> stepRows() {
        return IntStream.range(0, steps.size()).mapToObj(this::stepRow);
    }

    /** Returns the row of one of the steps, 0 for the first of these. */
    @Nullable
    Object[] stepRow(int index) {
        return steps.get(index) instanceof LedgerEntry entry
                ? entryRow(entry, first + index)
                : closingRow((Closing) steps.get(index), first + index);
    }

    private @Nullable Object[] entryRow(LedgerEntry entry, int place) {
        String cited = entry.cites().map(EntryId::value).orElse(null);
        boolean reversal = entry.kind() == EntryKind.REVERSAL;
        return new @Nullable Object[] {
            complex.value(),
            place,
            entry.kind().name(),
            entry.bookedOn(),
            entry.recordedAt().getEpochSecond(),
            entry.recordedAt().getNano(),
            entry.id().value(),
            entry.businessDate(),
            entry.document(),
            entry.bankReference().orElse(null),
            reversal ? null : cited,
            reversal ? cited : null,
            null,
            null
        };
    }

    private @Nullable Object[] closingRow(Closing closing, int place) {
        return new @Nullable Object[] {
            complex.value(),
            place,
            CLOSING,
            closing.quarter().lastDay(),
            closing.knownAt().getEpochSecond(),
            closing.knownAt().getNano(),
            null,
            null,
            null,
            null,
            null,
            null,
            closing.balance().fen(),
            closing.checkpoint().root().toBytes()
        };
    }

    /** Returns a row for each line of each entry. */
    Stream<@Nullable Object[]> postingRows() {
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(i ->
                        steps.get(i) instanceof LedgerEntry entry ? postingRows(entry, first + i) : Stream.empty());
    }

    private Stream<@Nullable Object[]> postingRows(LedgerEntry entry, int place) {
        return IntStream.range(0, entry.postings().size()).mapToObj(line -> postingRow(entry, place, line));
    }

    private @Nullable Object[] postingRow(LedgerEntry entry, int place, int index) {
        Posting line = entry.postings().get(index);
        return new @Nullable Object[] {
            complex.value(),
            place,
            index + 1,
            line.account().value(),
            line.amount().fen(),
            entry.bookedOn(),
            entry.recordedAt().getEpochSecond(),
            entry.recordedAt().getNano(),
            entry.kind() == EntryKind.OPENING
        };
    }
}
