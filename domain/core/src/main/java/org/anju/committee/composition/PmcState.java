package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where a property management committee stands. */
public enum PmcState implements Named {
    /** It acts. */
    ACTING("履职中", "acting"),
    /** It stopped acting and has not handed over, as far as is known. */
    STOPPED("已停止履职，尚待移交", "stopped, hand-over pending"),
    /** It handed over and is dissolved. */
    DISSOLVED("已解散", "dissolved"),
    /** Its term is over and no owners' committee took its place: it is formed anew. */
    EXPIRED("任期届满，应重新组建", "expired, to be formed anew");

    private final Text text;

    PmcState(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
