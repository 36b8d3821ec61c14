package org.anju.revenue.ledger;

import org.anju.kernel.money.Money;

/**
 * A line of a statement.
 *
 * @param account what was earned, spent or moved
 * @param amount  of income, cost and uses how much; of transfers what the owners' money gained, or lost if negative
 */
public record StatementLine(Account account, Money amount) {}
