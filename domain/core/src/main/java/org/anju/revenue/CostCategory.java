package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.StandardAccount;

/** What an operator may have spent on a business on common parts; which of them may be deducted the rule book says. */
public enum CostCategory implements Named {
    /** Tax on the income. */
    TAX("税费", "tax", StandardAccount.TAX),
    /** Energy used in the business. */
    ENERGY("能耗", "energy", StandardAccount.ENERGY),
    /** Labour used in the business. */
    LABOUR("人工", "labour", StandardAccount.LABOUR),
    /** Upkeep of what the business uses. */
    UPKEEP("设施养护", "upkeep", StandardAccount.OTHER_COST),
    /** Anything else. */
    OTHER("其他", "other", StandardAccount.OTHER_COST);

    private final Text text;
    private final StandardAccount account;

    CostCategory(String zh, String en, StandardAccount account) {
        this.text = Text.of(zh, en);
        this.account = account;
    }

    /** Returns the account it is booked to. */
    public AccountCode account() {
        return account.code();
    }

    @Override
    public Text text() {
        return text;
    }
}
