package org.anju.committee.meeting;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How a member voted. */
public enum MeetingVote implements Named {
    /** In favour. */
    FOR("同意", "for"),
    /** Against. */
    AGAINST("反对", "against"),
    /** Neither. */
    ABSTAIN("弃权", "abstain");

    private final Text text;

    MeetingVote(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
