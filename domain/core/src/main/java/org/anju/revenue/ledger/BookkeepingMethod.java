package org.anju.revenue.ledger;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How a ledger is kept. */
public enum BookkeepingMethod implements Named {
    /**
     * Double entry; entries are only added and taken back whole; a published quarter is frozen and what comes late stands
     * in the next one; the opening of a quarter is the closing of the one before.
     */
    DOUBLE_ENTRY_APPEND_ONLY("复式记账、只增不改、公布即冻结", "double entry, append-only, frozen when published");

    private final Text text;

    BookkeepingMethod(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
