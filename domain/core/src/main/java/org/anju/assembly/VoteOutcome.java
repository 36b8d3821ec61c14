package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How a motion came out. */
public enum VoteOutcome implements Named {
    /** Carried. */
    PASS("通过", "carried"),
    /** Enough took part, not enough approved. */
    REJECTED("未通过", "rejected"),
    /** Not enough took part. */
    NOT_QUORATE("参与表决未达到法定比例，表决无效", "not quorate"),
    /** A figure is missing on which it depends. */
    UNDETERMINED("无法判定", "cannot be told");

    private final Text text;

    VoteOutcome(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
