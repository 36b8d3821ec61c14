package org.anju.city;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.Publication;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.QuarterlyStatement;

/**
 * The public-revenue books of one complex at the end of a quarter.
 *
 * @param ledger      the books, every quarter up to the one reviewed closed
 * @param refused     entries that could not be posted, with the reason
 * @param statement   the statement of the quarter
 * @param posted      the quarter whose statement had to hang in this one: the one before
 * @param publication whether it did
 */
public record LedgerReview(
        Ledger ledger,
        ImmutableList<Refused> refused,
        Decision<QuarterlyStatement> statement,
        Quarter posted,
        Decision<Publication> publication) {

    /**
     * An entry that is not in the books.
     *
     * @param entry    the entry
     * @param decision why
     */
    public record Refused(LedgerEntry entry, Decision<Posted> decision) {}
}
