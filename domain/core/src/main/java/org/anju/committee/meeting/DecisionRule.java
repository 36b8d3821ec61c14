package org.anju.committee.meeting;

import org.anju.committee.composition.MemberShare;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How much approval a committee needs, of all its members. */
public enum DecisionRule implements Named {
    /** Half is enough (半数以上, Henan). */
    AT_LEAST_HALF("全体组成人员半数以上", "at least half of all members", false),
    /** Half is not enough (过半数, elsewhere). */
    MORE_THAN_HALF("全体组成人员过半数", "more than half of all members", true);

    private final Text text;
    private final MemberShare share;

    DecisionRule(String zh, String en, boolean exceed) {
        text = Text.of(zh, en);
        share = new MemberShare(Ratio.of(1, 2), exceed);
    }

    MemberShare share() {
        return share;
    }

    @Override
    public Text text() {
        return text;
    }
}
