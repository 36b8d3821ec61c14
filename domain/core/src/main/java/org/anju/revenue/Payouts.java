package org.anju.revenue;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.money.Money;

/**
 * A distribution, unit by unit.
 *
 * @param payouts what each unit is paid, by unit id
 * @param total   the sum of the payments, which is what the ledger books
 * @param left    what stays in the account; below nothing where the pool does not cover the payments
 */
public record Payouts(ImmutableList<Payout> payouts, Money total, Money left) {}
