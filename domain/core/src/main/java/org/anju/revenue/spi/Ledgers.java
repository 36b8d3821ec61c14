package org.anju.revenue.spi;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Ledger;

/**
 * The public-revenue ledgers that are kept, one for each complex; nothing in them is ever changed or taken away.
 *
 * <p>{@link org.anju.revenue.ledger.Bookkeeping} decides what a ledger may become; this keeps it. Implementations are safe
 * for any number of threads, and {@code LedgersContract} in the test kit states the rest. Ids, vouchers' numbers apart,
 * have at most 200 characters. A store that cannot be reached throws an unchecked exception of its own; one that finds
 * that what it kept was changed ({@link org.anju.revenue.ledger.Misfit}) throws {@link IllegalStateException} and hands
 * nothing out.
 */
public interface Ledgers {

    /**
     * Opens the ledger of a complex. Where it is open already it stays as it is, with the accounts it was opened with.
     *
     * @return the ledger as it stands
     */
    @CanIgnoreReturnValue
    Ledger open(ComplexId complex, ChartOfAccounts chart);

    /** Returns the ledger of a complex as it stands; empty if nobody opened it. */
    Optional<Ledger> find(ComplexId complex);

    /**
     * Returns the ledger as it stands, reading only what came after {@code seen}.
     *
     * @param seen a ledger that was returned or kept here
     */
    Ledger catchUp(Ledger seen);

    /**
     * Keeps the steps that {@code after} has more than {@code before}: all of them, or none if the ledger kept is not
     * {@code before} any more because somebody else was first. Of several writers who start from the same ledger one wins.
     *
     * @param before the ledger as it was decided on
     * @param after  the same ledger with more entries or closings
     * @return whether they were kept; true where there was nothing to keep
     * @throws IllegalArgumentException if {@code after} does not continue {@code before}
     */
    boolean extend(Ledger before, Ledger after);
}
