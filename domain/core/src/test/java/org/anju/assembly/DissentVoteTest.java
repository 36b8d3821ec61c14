package org.anju.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class DissentVoteTest {

    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final Motion FUND = Motion.of("m", JointDecisionMatter.USE_MAINTENANCE_FUND);
    private static final RuleBook DECIDED =
            VoteBooks.with("vote.dissentVoting", true, "vote.dissentLimit", Ratio.of(1, 3));

    private static Counts against(long heads, long hundredths) {
        return Counts.UNKNOWN
                .heads(Figure.ROLL, 900)
                .area(Figure.ROLL, Area.ofHundredths(9_000_000))
                .heads(Figure.AGAINST, heads)
                .area(Figure.AGAINST, Area.ofHundredths(hundredths));
    }

    private static Decision<VoteOutcome> decide(Counts counts) {
        return DissentVote.by(DECIDED).decide(FUND, counts, DAY);
    }

    @Test
    void exactlyAThirdMayDissentInBothHeadsAndArea() {
        assertThat(decide(against(300, 3_000_000)).getOrElseThrow()).isEqualTo(VoteOutcome.PASS);
        assertThat(decide(against(301, 3_000_000)).violations())
                .extracting(Violation::code)
                .containsExactly("TOO_MANY_DISSENT_HEADS");
        assertThat(decide(against(301, 3_000_001)).violations())
                .extracting(Violation::code)
                .containsExactly("TOO_MANY_DISSENT_HEADS", "TOO_MANY_DISSENT_AREA");
    }

    @Test
    void whatPassesIsWarnedThatHigherLawAsksForParticipation() {
        assertThat(decide(against(0, 0)).explanation().warnings())
                .extracting(Violation::code)
                .containsExactly("NO_PARTICIPATION");
    }

    @Test
    void itIsUndeterminedUntilTheComplexStatesThatItVotesSo() {
        Decision<VoteOutcome> decision = DissentVote.by(VoteBooks.law()).decide(FUND, against(1, 1), DAY);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .extracting(Missing::code)
                .containsExactly("vote.dissentVoting", "vote.dissentLimit");
    }

    @Test
    void itIsForTheFundOnlyAndOnlyWhereTheOwnersDecidedOnIt() {
        RuleBook not = VoteBooks.with("vote.dissentVoting", false, "vote.dissentLimit", Ratio.of(1, 3));

        assertThat(DissentVote.by(not)
                        .decide(Motion.of("m", JointDecisionMatter.REBUILD), against(1, 1), DAY)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("DISSENT_VOTING_NOT_DECIDED", "DISSENT_VOTING_NOT_OPEN");
    }

    @Test
    void aMissingFigureOrAnEmptyRollIsNoResult() {
        assertThat(decide(Counts.UNKNOWN.heads(Figure.ROLL, 0).area(Figure.ROLL, Area.ofHundredths(1)))
                        .missing())
                .extracting(Missing::code)
                .contains("EMPTY_ROLL", "vote.against.area");
    }
}
