package org.anju.revenue;

import static com.google.common.base.Preconditions.checkArgument;

import org.anju.kernel.money.Money;

/**
 * A cost an operator wants deducted.
 *
 * @param category what for
 * @param amount   how much; zero or more
 * @param document the voucher that proves it; empty where there is none
 */
public record CostClaim(CostCategory category, Money amount, String document) {

    /** Throws if the amount is negative. */
    public CostClaim {
        checkArgument(!amount.isNegative(), "a cost must not be negative: %s", amount);
    }
}
