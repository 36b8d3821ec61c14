package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who owes the month in which a unit changes hands. */
public enum TransferMonth implements Named {
    /** Each for the days held; the parts sum to the month. */
    PRO_RATA("按持有天数分摊", "each for the days held"),
    /** Whoever holds it on the first day billed. */
    FIRST_DAY("由期初持有人负担", "the holder on the first day"),
    /** Whoever holds it on the last day billed. */
    LAST_DAY("由期末持有人负担", "the holder on the last day");

    private final Text text;

    TransferMonth(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
