package org.anju.revenue.ledger;

import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;

/**
 * What one account of one ledger held before some days, and what those days added (科目发生额); debits less credits.
 *
 * @param complex  whose ledger it is
 * @param account  the account
 * @param opening  the balance before, with what {@link EntryKind#OPENING} entries brought in on those days
 * @param movement the sum of all other lines that count on those days
 */
public record Turnover(ComplexId complex, AccountCode account, Money opening, Money movement) {

    /** Returns the balance at the end of the days. */
    public Money closing() {
        return opening.plus(movement);
    }
}
