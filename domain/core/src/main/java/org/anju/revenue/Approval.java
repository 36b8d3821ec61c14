package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a business or a spending was approved by, weakest first. */
public enum Approval implements Named {
    /** Nothing. */
    NONE("未经决定", "nothing"),
    /** The preliminary contract; counts while there is no assembly. */
    PRELIMINARY_CONTRACT("前期物业服务合同约定", "the preliminary contract"),
    /** The owners' committee, under a budget the owners approved. */
    COMMITTEE("业主委员会在批准预算内决定", "the committee within an approved budget"),
    /** The owners, by the ordinary majority (Civil Code art. 278). */
    OWNERS_ORDINARY("业主共同决定（过半数）", "the owners by the ordinary majority"),
    /** The owners, by three quarters (Civil Code art. 278). */
    OWNERS_SPECIAL("业主共同决定（四分之三以上）", "the owners by three quarters");

    private final Text text;

    Approval(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Tells whether the owners themselves decided, with the majority {@code needed} or a larger one. */
    boolean isOwners(Approval needed) {
        return compareTo(OWNERS_ORDINARY) >= 0 && compareTo(needed) >= 0;
    }

    @Override
    public Text text() {
        return text;
    }
}
