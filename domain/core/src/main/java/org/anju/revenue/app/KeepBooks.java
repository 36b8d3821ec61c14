package org.anju.revenue.app;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.spi.Ledgers;

/**
 * Keeps the books of many complexes (capability 5.1): what {@link org.anju.revenue.ledger.Bookkeeping} grants is kept
 * before it is answered, and what it refuses is refused by the ledger as it stands, never by an older one.
 *
 * <p>Remembers the ledgers it saw, as memory allows, so that booking an entry asks the store once. Where somebody else was
 * first, what came in between is read and the matter decided again. An answer that was lost on the way is asked for again
 * under the same id: it is booked once. Safe for any number of threads; complexes do not wait for each other.
 *
 * <p>The ledger of a complex is opened in the {@link Ledgers}; as long as it is not, decisions are undetermined and name it.
 */
public interface KeepBooks {

    /** Returns the keeper of the books in {@code ledgers} by {@code rules}. */
    static KeepBooks in(Ledgers ledgers, RuleBook rules) {
        return new RememberingKeeper(ledgers, rules);
    }

    /** Posts an entry; refused as {@link org.anju.revenue.ledger.Bookkeeping#post} refuses it. */
    Decision<Posted> post(ComplexId complex, LedgerEntry entry, AsOf asOf);

    /**
     * Takes back a whole entry, once; refused as {@link org.anju.revenue.ledger.Bookkeeping#reverse} refuses it.
     *
     * @param original   the entry to take back
     * @param id         the id of the reversal
     * @param day        the day it counts on
     * @param recordedAt when it is recorded
     * @param document   the voucher it rests on
     */
    Decision<Posted> reverse(
            ComplexId complex,
            EntryId original,
            EntryId id,
            LocalDate day,
            Instant recordedAt,
            String document,
            AsOf asOf);

    /** Closes a quarter; refused as {@link org.anju.revenue.ledger.Bookkeeping#close} refuses it. */
    Decision<Ledger> close(ComplexId complex, Quarter quarter, AsOf asOf);
}
