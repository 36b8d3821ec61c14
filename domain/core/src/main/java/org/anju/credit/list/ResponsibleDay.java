package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The day on which the provider that answers for a complex's quarter is looked up. */
public enum ResponsibleDay implements Named {
    /** The first day of the quarter. */
    QUARTER_START("季度首日", "the first day of the quarter"),
    /** The last day of the quarter. */
    QUARTER_END("季度末日", "the last day of the quarter"),
    /** The day of the check. */
    INSPECTION("检查当日", "the day of the check");

    private final Text text;

    ResponsibleDay(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
