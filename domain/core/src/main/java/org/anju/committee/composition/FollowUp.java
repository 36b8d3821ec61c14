package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What vacant seats lead to. */
public enum FollowUp implements Named {
    /** Nothing: every seat is held. */
    NONE("无须补选", "nothing"),
    /** The committee goes on; the owners fill the vacant seats when they next elect (Civil Code art. 278(1) item 3). */
    BY_ELECTION("委员会继续履职，缺额由业主大会补选", "the committee goes on, the owners fill the vacant seats"),
    /** Too few are left: an extraordinary assembly elects. */
    EXTRAORDINARY_ASSEMBLY("召开临时业主大会补选或者重新选举", "an extraordinary assembly elects"),
    /** Too few were elected for a committee to stand: the election is held again. */
    NEW_ELECTION("当选人数不足，重新选举", "too few were elected, the election is held again");

    private final Text text;

    FollowUp(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
