package org.anju.revenue.ledger;

import org.anju.kernel.TestRules;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;

/** The rules the tests of the ledger keep it by. */
public final class LedgerRulesForTests {

    private LedgerRulesForTests() {}

    /** Returns the rules of table C-4. */
    public static RulePackBuilder pack() {
        return TestRules.national()
                .set("revenue.bookkeeping", BookkeepingMethod.DOUBLE_ENTRY_APPEND_ONLY, 54)
                .set("revenue.documentRequired", true, 54)
                .setOverridable("revenue.overdraftAllowed", false, 54)
                .set("revenue.providerTransferAllowed", false, 54);
    }

    static RuleBook book() {
        return RuleBook.of(pack().build());
    }
}
