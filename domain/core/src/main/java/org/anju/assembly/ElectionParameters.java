package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.Text;

/**
 * The parameters of an election; whether a nominee is approved is that of every ordinary matter ({@link VoteParameters}).
 *
 * <p>All are for the rules of procedure, have no default, and are read only where the ballots at hand raise the question.
 */
public final class ElectionParameters {

    /** How nominees are ranked where more are approved than there are seats. */
    public static final ParameterKey<Ranking> RANKING = ParameterKey.choice("vote.electionRanking", Ranking.class);

    /** How a tie for the last seat is settled. */
    public static final ParameterKey<TieBreak> TIE_BREAK = ParameterKey.choice("vote.tieBreak", TieBreak.class);

    /** What becomes of a ballot that marks more nominees than there are seats. */
    public static final ParameterKey<OverMarked> OVER_MARKED =
            ParameterKey.choice("vote.overMarkedBallot", OverMarked.class);

    private ElectionParameters() {}

    /** How nominees are ranked; equal in all of it is a tie. */
    public enum Ranking implements Named {
        /** By the heads that approve. */
        HEADS("按同意人数", "by heads"),
        /** By the area that approves. */
        AREA("按同意面积", "by area"),
        /** By heads, and where these are equal by area. */
        HEADS_THEN_AREA("按同意人数，人数相同的按面积", "by heads, then by area"),
        /** By area, and where these are equal by heads. */
        AREA_THEN_HEADS("按同意面积，面积相同的按人数", "by area, then by heads");

        private final Text text;

        Ranking(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** How a tie for the last seat is settled; never by a count. */
    public enum TieBreak implements Named {
        /** The owners vote again, on those who are tied. */
        RUN_OFF("重新投票", "a run-off"),
        /** A lot is drawn. */
        LOT("抽签", "a lot");

        private final Text text;

        TieBreak(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** What becomes of a ballot that marks more nominees than there are seats. */
    public enum OverMarked implements Named {
        /** It is invalid for the election. */
        INVALID("该票对选举事项无效", "it is invalid for the election"),
        /** Every mark counts. */
        COUNTED("所选均计入", "every mark counts");

        private final Text text;

        OverMarked(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
