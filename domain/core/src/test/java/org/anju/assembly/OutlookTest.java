package org.anju.assembly;

import static org.anju.assembly.Dimension.AREA;
import static org.anju.assembly.Dimension.HEADS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.anju.assembly.Outlook.Chance;
import org.anju.assembly.VoteParameters.MajorityBasis;
import org.anju.assembly.VoteParameters.NonReturnedMode;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final AsOf NOW = AsOf.date("2024-10-08");
    private static final Motion MOTION = Motion.of("M", JointDecisionMatter.OTHER_MAJOR);

    /** A hundred square metres a head. */
    private static Counts cast(long roll, long yes, long no, long follow, long kept) {
        Counts counts = Counts.UNKNOWN;
        for (Dimension side : Dimension.values()) {
            long unit = side == AREA ? 10_000 : 1;
            counts = counts.with(Figure.ROLL, side, roll * unit)
                    .with(Figure.FOR, side, yes * unit)
                    .with(Figure.AGAINST, side, no * unit)
                    .with(Figure.ABSTAIN, side, 0)
                    .with(Figure.FOLLOW, side, follow * unit)
                    .with(Figure.INVALID, side, 0)
                    .with(Figure.NOT_RETURNED, side, kept * unit);
        }
        return counts;
    }

    private static Outlook outlook(RuleBook book, Counts counts) {
        return Reach.by(book).decideCounts(MOTION, counts, NOW).considered().orElseThrow();
    }

    @Test
    void whatIsStillNeededIsToldInBothLanguages() {
        Decision<Outlook> decision = Reach.by(VoteBooks.usual()).decideCounts(MOTION, cast(90, 40, 13, 0, 37), NOW);

        assertThat(decision.getOrElseThrow().chance()).isEqualTo(Chance.POSSIBLE);
        assertThat(decision.explanation().render(Locale.CHINA))
                .contains("现有参与表决人数53，尚需7以达到全体业主三分之二以上（含本数）（已确定：否）")
                .contains("现有参与表决面积5,300.00平方米，尚需700.00平方米");
        assertThat(decision.explanation().render(Locale.ENGLISH)).contains("7 still needed");
    }

    @Test
    void outOfReachIsRefusedWithEveryReason() {
        Decision<Outlook> decision = Reach.by(VoteBooks.usual()).decideCounts(MOTION, cast(90, 10, 46, 0, 34), NOW);

        assertThat(decision.violations())
                .extracting(Violation::code)
                .containsExactly("APPROVAL_OUT_OF_REACH_HEADS", "APPROVAL_OUT_OF_REACH_AREA");
        assertThat(decision.considered().orElseThrow().chance()).isEqualTo(Chance.IMPOSSIBLE);
    }

    @Test
    void followersAreHeldAgainstTheMotionUntilTheEnd() {
        RuleBook follow = VoteBooks.with(
                "vote.nonReturnedMode",
                NonReturnedMode.FOLLOW_MAJORITY,
                "vote.followMajorityAllowed",
                true,
                "vote.followMajorityBasis",
                MajorityBasis.BOTH,
                "vote.invalidBallotParticipates",
                false);
        Outlook open = outlook(follow, cast(90, 44, 1, 5, 40));
        assertThat(open.chance()).isEqualTo(Chance.POSSIBLE);
        assertThat(open.prospects().get(0).reached()).isEqualTo(90);
        assertThat(open.prospects().get(0).certain()).isFalse();

        assertThat(outlook(follow, cast(90, 60, 1, 5, 24)).chance()).isEqualTo(Chance.CERTAIN);
        assertThat(outlook(follow, cast(90, 1, 50, 5, 34)).chance()).isEqualTo(Chance.IMPOSSIBLE);
    }

    @Test
    void anUnknownRollDecidesNothing() {
        assertThat(Reach.by(VoteBooks.usual())
                        .decideCounts(MOTION, Counts.UNKNOWN.heads(Figure.ROLL, 3), NOW)
                        .missing())
                .extracting(Missing::code)
                .contains("vote.roll.area", "vote.participating.heads");
    }

    @Test
    void aResultTellsWhatItBears() {
        Counts counts = Counts.UNKNOWN
                .heads(Figure.ROLL, 900)
                .area(Figure.ROLL, Area.squareMetres("90000"))
                .heads(Figure.PARTICIPATING, 620)
                .area(Figure.PARTICIPATING, Area.squareMetres("62000"))
                .heads(Figure.APPROVING, 322)
                .area(Figure.APPROVING, Area.squareMetres("31900"));
        Margin margin = Margin.by(VoteBooks.usual());

        Decision<Robustness> stands = margin.decideCounts(MOTION, counts, 11, Area.squareMetres("899.99"), NOW);
        assertThat(stands.getOrElseThrow().stands()).isTrue();
        assertThat(stands.getOrElseThrow().tolerances().get(2))
                .isEqualTo(new Tolerance(
                        "NOT_APPROVED_HEADS", HEADS, java.util.OptionalLong.of(12), java.util.OptionalLong.of(24)));

        Decision<Robustness> falls = margin.decideCounts(MOTION, counts, 12, Area.squareMetres("1"), NOW);
        assertThat(falls.violations()).extracting(Violation::code).containsExactly("CHANGED_IF_FLIPPED");
        assertThat(margin.decideCounts(MOTION, Counts.UNKNOWN, 1, Area.squareMetres("1"), NOW)
                        .isUndetermined())
                .isTrue();
    }

    @Test
    void aResultThatRestsOnSilenceIsPostedWithTheOneThatDoesNot() {
        RuleBook silence = VoteBooks.with("vote.nonReturnedMode", NonReturnedMode.COUNTED_AS_PARTICIPATING);
        Decision<TallyResult> decision = Tally.by(silence).decideCounts(MOTION, cast(90, 31, 30, 0, 29), NOW);

        assertThat(decision.considered().orElseThrow().outcome()).isEqualTo(VoteOutcome.REJECTED);
        assertThat(decision.considered().orElseThrow().withoutSilence()).contains(VoteOutcome.PASS);
        assertThat(new ResultNotice(MOTION, decision).render(Locale.CHINA))
                .contains("未收回的票不计入时的结果")
                .contains("＝通过");
    }
}
