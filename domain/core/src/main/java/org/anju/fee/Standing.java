package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where a unit stands between developer and owner; it decides who pays (decision table B-2). */
public enum Standing implements Named {
    /** Completed, not yet sold. */
    UNSOLD("尚未出售", "not yet sold"),
    /** Sold, not handed over, for reasons of the developer. */
    UNDELIVERED("因建设单位原因未交付", "not handed over for the developer's reasons"),
    /** Handing over was properly offered; the buyer did not come. */
    NOT_TAKEN("依约通知交付、买受人未接收", "offered, not taken by the buyer"),
    /** Handed over. */
    DELIVERED("已交付", "handed over"),
    /** Handed over; a user agreed to pay, the owner stays jointly liable. */
    USER_PAYS("约定由物业使用人交纳", "a user agreed to pay");

    private final Text text;

    Standing(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
