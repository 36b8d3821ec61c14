package org.anju.revenue.ledger;

import java.time.Instant;
import org.anju.kernel.money.Money;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.time.Quarter;

/**
 * A closed quarter.
 *
 * @param quarter    the quarter
 * @param balance    the owners' money at its end
 * @param checkpoint the seal of every entry there was when it was closed
 * @param knownAt    the moment it was closed with the knowledge of; a question about an earlier one does not see it
 */
public record Closing(Quarter quarter, Money balance, Checkpoint checkpoint, Instant knownAt) implements LedgerStep {

    /** Returns how many entries the ledger had when it was closed. */
    public long entries() {
        return checkpoint.size();
    }
}
