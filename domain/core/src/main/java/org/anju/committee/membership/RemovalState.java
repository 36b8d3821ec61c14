package org.anju.committee.membership;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How far a removal got. */
public enum RemovalState implements Named {
    /** The proposal stands; the owners have not voted. */
    TO_BE_VOTED("提请业主大会表决", "to be put to the owners"),
    /** The owners removed the member. */
    REMOVED("业主大会决定罢免", "removed by the owners"),
    /** They did not. */
    NOT_REMOVED("业主大会未通过罢免", "not removed");

    private final Text text;

    RemovalState(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
