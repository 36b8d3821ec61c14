package org.anju.revenue;

import org.anju.kernel.money.Money;

/**
 * A cost an operator wants deducted.
 *
 * @param category what for
 * @param amount   how much; zero or more
 * @param document the voucher that proves it; empty where there is none
 */
public record CostClaim(CostCategory category, Money amount, String document) {}
