package org.anju.revenue.ledger;

import org.anju.kernel.money.Money;

/**
 * One line of an entry.
 *
 * @param account the account
 * @param amount  above nothing for a debit (money in, cost, use), below for a credit (money out, income)
 */
public record Posting(AccountCode account, Money amount) {

    /** Returns a debit of {@code amount}. */
    public static Posting debit(AccountCode account, Money amount) {
        return new Posting(account, amount);
    }

    /** Returns a credit of {@code amount}. */
    public static Posting credit(AccountCode account, Money amount) {
        return new Posting(account, amount.negated());
    }

    /** Returns the opposite line. */
    public Posting negated() {
        return new Posting(account, amount.negated());
    }
}
