package org.anju.revenue.ledger;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.Quarter;
import org.immutables.value.Value;

/**
 * The statement of one complex's public revenue for one quarter, as it is posted for the owners (capability 5.4).
 *
 * <p>Sums by account only: nothing in it speaks of a single owner, payer or voucher.
 */
@Value.Immutable
public interface QuarterlyStatement {

    /** The complex. */
    ComplexId complex();

    /** The quarter. */
    Quarter quarter();

    /** Opening, income, cost, uses, transfers, closing. */
    Movements movements();

    /** How many entries it sums; none for a zero report. */
    int entries();

    /** What in it corrects quarters published before. */
    ImmutableList<LateCorrection> corrections();

    /** Tells whether nothing happened; such a statement is posted all the same. */
    default boolean isZeroReport() {
        return entries() == 0;
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a statement. */
    class Builder extends ImmutableQuarterlyStatement.Builder {
        Builder() {}
    }
}
