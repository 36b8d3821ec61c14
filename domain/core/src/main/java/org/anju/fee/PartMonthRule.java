package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a part of a month is a part of. */
public enum PartMonthRule implements Named {
    /** The actual days of that month. */
    ACTUAL_DAYS("按当月实际天数", "the actual days of the month"),
    /** Thirty days, whatever the month. */
    THIRTY_DAYS("每月按三十日", "thirty days");

    private final Text text;

    PartMonthRule(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
