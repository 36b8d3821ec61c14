package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What the law says of an action to collect a fee. */
public enum Stance implements Named {
    /** Never. */
    PROHIBITED("禁止", "prohibited"),
    /** At any time. */
    ALLOWED("允许", "allowed"),
    /** Once payment is overdue. */
    WHEN_OVERDUE("逾期后允许", "allowed once payment is overdue"),
    /** Once payment was demanded and the reasonable period ran out. */
    AFTER_REASONABLE_PERIOD("催告的合理期限届满后允许", "allowed once the period set by the demand ran out"),
    /** Once a court or arbitrator confirmed the debt. */
    AFTER_CONFIRMATION("依法确认后允许", "allowed once the debt was lawfully confirmed");

    private final Text text;

    Stance(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
