package org.anju.assembly;

import static org.anju.assembly.Dimension.AREA;
import static org.anju.assembly.Dimension.HEADS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalLong;
import org.anju.assembly.VoteParameters.NonReturnedMode;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyLimitsTest {

    private static final AsOf NOW = AsOf.date("2024-10-08");
    private static final AsOf BEFORE = AsOf.date("2020-12-31");
    private static final Motion ORDINARY = Motion.of("M1", JointDecisionMatter.HIRE_OR_DISMISS_PROVIDER);
    private static final Motion SPECIAL = Motion.of("M2", JointDecisionMatter.RAISE_MAINTENANCE_FUND);

    /** Both dimensions alike, areas in whole square metres. */
    private static Counts alike(long roll, long participating, long approving) {
        return counts(roll, participating, approving, roll + "", participating + "", approving + "");
    }

    private static Counts counts(long roll, long part, long yes, String rollArea, String partArea, String yesArea) {
        return Counts.UNKNOWN
                .heads(Figure.ROLL, roll)
                .heads(Figure.PARTICIPATING, part)
                .heads(Figure.APPROVING, yes)
                .area(Figure.ROLL, Area.squareMetres(rollArea))
                .area(Figure.PARTICIPATING, Area.squareMetres(partArea))
                .area(Figure.APPROVING, Area.squareMetres(yesArea));
    }

    private static Decision<TallyResult> decide(Motion motion, Counts counts, AsOf asOf) {
        return Tally.by(VoteBooks.law()).decideCounts(motion, counts, asOf);
    }

    private static String codes(Decision<?> decision) {
        return String.join(
                " ", decision.violations().stream().map(Violation::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"900, 600, 301, 450", "1000, 667, 334, 501", "3, 2, 2, 2", "300, 200, 101, 150", "901, 601, 301, 451"})
    void oneBelowAnyLimitFailsAndTheLimitItselfIsEnough(long roll, long quorum, long ordinary, long special) {
        assertThat(decide(ORDINARY, alike(roll, quorum, ordinary), NOW).isGranted())
                .isTrue();
        assertThat(codes(decide(ORDINARY, alike(roll, quorum, ordinary - 1), NOW)))
                .isEqualTo("NOT_APPROVED_HEADS NOT_APPROVED_AREA");
        assertThat(decide(SPECIAL, alike(roll, quorum, special), NOW).isGranted())
                .isTrue();
        assertThat(codes(decide(SPECIAL, alike(roll, quorum, special - 1), NOW)))
                .isEqualTo("NOT_APPROVED_HEADS NOT_APPROVED_AREA");
        assertThat(codes(decide(ORDINARY, alike(roll, quorum - 1, quorum - 1), NOW)))
                .isEqualTo("NOT_QUORATE_HEADS NOT_QUORATE_AREA");
    }

    @Test
    void thoseWhoFollowAMajorityForApproveWhereParticipationIsGivenToo() {
        RuleBook allowed = VoteBooks.with(
                "vote.followMajorityAllowed", true, "vote.followMajorityBasis", VoteParameters.MajorityBasis.HEADS);
        Counts counts = Counts.UNKNOWN;
        for (Dimension dimension : Dimension.values()) {
            counts = counts.with(Figure.ROLL, dimension, 1000)
                    .with(Figure.PARTICIPATING, dimension, 700)
                    .with(Figure.FOR, dimension, 300)
                    .with(Figure.AGAINST, dimension, 100)
                    .with(Figure.ABSTAIN, dimension, 0)
                    .with(Figure.FOLLOW, dimension, 300);
        }

        TallyResult result =
                Tally.by(allowed).decideCounts(ORDINARY, counts, NOW).getOrElseThrow();

        assertThat(result.counts().find(Figure.APPROVING, HEADS)).hasValue(600);
    }

    @Test
    void theAreaSideIsCountedToTheHundredth() {
        assertThat(decide(ORDINARY, counts(3, 2, 2, "100000.00", "66666.67", "66666.67"), NOW)
                        .isGranted())
                .isTrue();
        assertThat(codes(decide(ORDINARY, counts(3, 2, 2, "100000.00", "66666.66", "66666.66"), NOW)))
                .isEqualTo("NOT_QUORATE_AREA");
        assertThat(codes(decide(SPECIAL, counts(300, 200, 150, "30000", "20000", "14999.99"), NOW)))
                .isEqualTo("NOT_APPROVED_AREA");
    }

    @Test
    void aSideThatFailsIsNamedWithItsMargin() {
        TallyResult result = decide(ORDINARY, counts(300, 200, 100, "30000", "19999.99", "19999.99"), NOW)
                .considered()
                .orElseThrow();

        assertThat(result.outcome()).isEqualTo(VoteOutcome.NOT_QUORATE);
        Requirement area = result.requirement("NOT_QUORATE_AREA");
        assertThat(area.margin()).isEqualTo(OptionalLong.of(-1));
        assertThat(area.stillNeeded()).isEqualTo(OptionalLong.of(1));
        assertThat(area.needed()).isEqualTo(OptionalLong.of(2_000_000));
        Requirement heads = result.requirement("NOT_QUORATE_HEADS");
        assertThat(heads.margin()).isEqualTo(OptionalLong.of(0));
        assertThat(heads.stillNeeded()).isEqualTo(OptionalLong.of(0));
        assertThat(result.requirement("NOT_APPROVED_HEADS").stillNeeded()).isEqualTo(OptionalLong.of(1));
        assertThat(result.requirement("NOT_APPROVED_AREA").met()).contains(true);
    }

    @Test
    void theOldRulesMeasureApprovalAgainstEverybody() {
        assertThat(decide(ORDINARY, alike(100, 51, 51), BEFORE).isGranted()).isTrue();
        assertThat(codes(decide(ORDINARY, alike(100, 50, 50), BEFORE)))
                .isEqualTo("NOT_QUORATE_HEADS NOT_QUORATE_AREA NOT_APPROVED_HEADS NOT_APPROVED_AREA");
        assertThat(decide(SPECIAL, alike(90, 60, 60), BEFORE).isGranted()).isTrue();
        assertThat(codes(decide(SPECIAL, alike(90, 60, 59), BEFORE))).isEqualTo("NOT_APPROVED_HEADS NOT_APPROVED_AREA");
    }

    @Test
    void theSameCountsComeOutDifferentlyOnTheDayTheCodeCameIntoForce() {
        Motion fund = Motion.of("M3", JointDecisionMatter.USE_MAINTENANCE_FUND);

        assertThat(decide(fund, alike(90, 60, 59), BEFORE).isRefused()).isTrue();
        assertThat(decide(fund, alike(90, 60, 59), AsOf.date("2021-01-01")).isGranted())
                .isTrue();
    }

    @Test
    void nobodyTakingPartIsNotQuorateAndNothingIsDivided() {
        Decision<TallyResult> decision = decide(ORDINARY, alike(100, 0, 0), NOW);

        assertThat(codes(decision)).isEqualTo("NOT_QUORATE_HEADS NOT_QUORATE_AREA");
        assertThat(decision.considered()
                        .orElseThrow()
                        .requirement("NOT_APPROVED_HEADS")
                        .met())
                .isEmpty();
        assertThat(decision.explanation().render(Locale.ENGLISH)).contains("Not applied: NOT_APPROVED_HEADS, nobody");
    }

    @Test
    void anEmptyRollIsNeverAResult() {
        Decision<TallyResult> decision = decide(ORDINARY, alike(0, 0, 0), NOW);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly("EMPTY_ROLL");
    }

    @Test
    void aMissingAreaIsNotTakenForYes() {
        Counts heads = Counts.UNKNOWN
                .heads(Figure.ROLL, 289)
                .heads(Figure.PARTICIPATING, 269)
                .heads(Figure.APPROVING, 269);

        Decision<TallyResult> decision = decide(ORDINARY, heads, NOW);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .extracting(Missing::code)
                .containsExactly("vote.roll.area", "vote.participating.area", "vote.approving.area");
        TallyResult result = decision.considered().orElseThrow();
        assertThat(result.outcome()).isEqualTo(VoteOutcome.UNDETERMINED);
        assertThat(result.requirement("NOT_QUORATE_HEADS").met()).contains(true);
        assertThat(result.requirement("NOT_QUORATE_HEADS").needed()).isEqualTo(OptionalLong.of(193));
        assertThat(result.requirement("NOT_QUORATE_AREA").met()).isEmpty();
        assertThat(result.requirement("NOT_QUORATE_AREA").margin()).isEmpty();
        assertThat(result.requirement("NOT_QUORATE_AREA").stillNeeded()).isEmpty();
    }

    @Test
    void aLimitMissedForCertainRefusesWhateverElseIsUnknown() {
        Counts counts = Counts.UNKNOWN.heads(Figure.ROLL, 950).heads(Figure.PARTICIPATING, 616);

        Decision<TallyResult> decision = decide(ORDINARY, counts, NOW);

        assertThat(codes(decision)).isEqualTo("NOT_QUORATE_HEADS");
        assertThat(decision.considered().orElseThrow().outcome()).isEqualTo(VoteOutcome.NOT_QUORATE);
    }

    @Test
    void countsThatDoNotReconcileDecideNothing() {
        Counts counts = alike(1000, 700, 400)
                .heads(Figure.RETURNED, 616)
                .heads(Figure.VALID, 609)
                .heads(Figure.INVALID, 8);

        Decision<TallyResult> decision = decide(ORDINARY, counts, NOW);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing())
                .extracting(missing -> missing.code() + " " + missing.about())
                .containsExactly("COUNTS_DO_NOT_RECONCILE vote.returned.heads 616 ≠ valid 609 + invalid 8");
    }

    @Test
    void moreParticipantsThanOwnersDecideNothing() {
        Decision<TallyResult> decision = decide(ORDINARY, alike(100, 101, 90), NOW);

        assertThat(decision.missing())
                .extracting(Missing::about)
                .containsExactly("vote.roll.heads 100 < taking part 101", "vote.roll.area 100.00 < taking part 101.00");
    }

    @Test
    void whatFollowsFromOtherFiguresIsFilledIn() {
        Counts counts = Counts.UNKNOWN
                .heads(Figure.ROLL, 641)
                .heads(Figure.NOT_DELIVERED, 0)
                .heads(Figure.FOR, 423)
                .heads(Figure.AGAINST, 72)
                .heads(Figure.ABSTAIN, 122)
                .heads(Figure.FOLLOW, 0)
                .heads(Figure.INVALID, 0);

        TallyResult result = Tally.by(VoteBooks.usual())
                .decideCounts(ORDINARY, counts, BEFORE)
                .considered()
                .orElseThrow();

        assertThat(result.counts().find(Figure.VALID, HEADS)).hasValue(617);
        assertThat(result.counts().find(Figure.NOT_RETURNED, HEADS)).hasValue(24);
        assertThat(result.counts().find(Figure.PARTICIPATING, HEADS)).hasValue(617);
        assertThat(result.counts().find(Figure.APPROVING, HEADS)).hasValue(423);
        assertThat(result.counts().find(Figure.VALID, AREA)).isEmpty();
    }

    private static Counts shanghai(long roll, long yes, long no, long abstain, long silent) {
        Counts counts = Counts.UNKNOWN;
        for (Dimension dimension : Dimension.values()) {
            counts = counts.with(Figure.ROLL, dimension, roll)
                    .with(Figure.FOR, dimension, yes)
                    .with(Figure.AGAINST, dimension, no)
                    .with(Figure.ABSTAIN, dimension, abstain)
                    .with(Figure.FOLLOW, dimension, 0)
                    .with(Figure.INVALID, dimension, 0)
                    .with(Figure.NOT_RETURNED, dimension, silent);
        }
        return counts;
    }

    @Test
    void aClauseOnSilenceDecidesTheFirstShanghaiCase() {
        Counts counts = shanghai(1291, 417, 278, 8, 584);
        RuleBook clause = VoteBooks.with(
                "vote.nonReturnedMode", NonReturnedMode.FOLLOW_MAJORITY,
                "vote.followMajorityBasis", VoteParameters.MajorityBasis.BOTH);

        assertThat(codes(Tally.by(VoteBooks.usual()).decideCounts(ORDINARY, counts, NOW)))
                .isEqualTo("NOT_QUORATE_HEADS NOT_QUORATE_AREA");
        TallyResult result = Tally.by(clause).decideCounts(SPECIAL, counts, NOW).getOrElseThrow();
        assertThat(result.counts().find(Figure.PARTICIPATING, HEADS)).hasValue(1287);
        assertThat(result.counts().find(Figure.APPROVING, HEADS)).hasValue(1001);
        assertThat(result.counts().find(Figure.NOT_DELIVERED, HEADS)).hasValue(4);
    }

    @Test
    void silenceCountedAsTakingPartOnlyRaisesTheBase() {
        RuleBook clause = VoteBooks.with("vote.nonReturnedMode", NonReturnedMode.COUNTED_AS_PARTICIPATING);

        TallyResult result = Tally.by(clause)
                .decideCounts(ORDINARY, shanghai(1291, 417, 278, 8, 584), NOW)
                .considered()
                .orElseThrow();

        assertThat(result.outcome()).isEqualTo(VoteOutcome.REJECTED);
        assertThat(result.counts().find(Figure.PARTICIPATING, HEADS)).hasValue(1287);
        assertThat(result.counts().find(Figure.APPROVING, HEADS)).hasValue(417);
    }

    @Test
    void anOpenRuleOfProcedureIsNamedAndNothingIsGuessed() {
        Decision<TallyResult> decision = decide(ORDINARY, shanghai(1291, 417, 278, 8, 584), NOW);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly("vote.nonReturnedMode");
        assertThat(decision.considered()).isEmpty();
    }

    @Test
    void aMissingLawIsNamed() {
        Decision<TallyResult> decision = Tally.by(RuleBook.of()).decideCounts(ORDINARY, alike(3, 2, 2), NOW);

        assertThat(decision.missing())
                .extracting(Missing::code)
                .containsExactly("vote.class.HIRE_OR_DISMISS_PROVIDER", "vote.participation");
    }

    @Test
    void aTopicThatWasNotAnnouncedIsForTheRules() {
        Motion.Builder surprise = Motion.builder();
        Motion motion = surprise.id("M9")
                .matter(JointDecisionMatter.OTHER_MAJOR)
                .announced(false)
                .build();
        Counts counts = alike(3, 3, 3);

        assertThat(decide(motion, counts, NOW).missing())
                .extracting(Missing::code)
                .containsExactly("assembly.unlistedTopicsAllowed");
        Decision<TallyResult> refused = Tally.by(VoteBooks.with("assembly.unlistedTopicsAllowed", false))
                .decideCounts(motion, counts, NOW);
        assertThat(codes(refused)).isEqualTo("UNLISTED_TOPIC");
        assertThat(refused.considered().orElseThrow().outcome()).isEqualTo(VoteOutcome.REJECTED);
        assertThat(Tally.by(VoteBooks.with("assembly.unlistedTopicsAllowed", true))
                        .decideCounts(motion, counts, NOW)
                        .isGranted())
                .isTrue();
    }

    @Test
    void thresholdsOfARollAreTheLeastThatCarries() {
        Thresholds least = Tally.by(VoteBooks.law())
                .thresholds(280, Area.squareMetres("24838.57"), NOW)
                .getOrElseThrow();

        assertThat(least.participation()).isEqualTo(new Thresholds.Least(187, Area.squareMetres("16559.05")));
        assertThat(least.ordinary()).isEqualTo(new Thresholds.Least(94, Area.squareMetres("8279.53")));
        assertThat(least.special()).isEqualTo(new Thresholds.Least(141, Area.squareMetres("12419.29")));
    }

    @Test
    void thresholdsBefore2021AreMeasuredAgainstEverybody() {
        Thresholds least = Tally.by(VoteBooks.law())
                .thresholds(100, Area.squareMetres("100"), BEFORE)
                .getOrElseThrow();

        assertThat(least.participation().heads()).isEqualTo(51);
        assertThat(least.ordinary().heads()).isEqualTo(51);
        assertThat(least.special().heads()).isEqualTo(67);
    }

    @Test
    void anEmptyRollHasNoThresholds() {
        assertThat(Tally.by(VoteBooks.law()).thresholds(0, Area.ZERO, NOW).missing())
                .extracting(Missing::code)
                .containsExactly("EMPTY_ROLL");
    }

    @Test
    void theExplanationSaysWhatWasReachedAndWhatWasNeeded() {
        Decision<TallyResult> decision = decide(ORDINARY, counts(416, 287, 143, "43898.68", "29824.76", "20000"), NOW);

        assertThat(decision.explanation().render(Locale.CHINA))
                .contains("规则：vote.participation＝全体业主三分之二以上（含本数）（依据：《T》第二百七十八条）")
                .contains("符合：参与表决人数287人，占总人数416人的68.99%，达到三分之二以上（含本数）（至少278人）（依据：《T》第二百七十八条）")
                .contains("符合：参与表决面积29,824.76平方米，占总面积43,898.68平方米的67.94%，达到三分之二以上（含本数）（至少29,265.79平方米）")
                .contains("不符合：同意人数143人，占参与表决人数287人的49.83%，未达到过半数（至少144人，尚差1人）");
        assertThat(decision.explanation().render(Locale.ENGLISH))
                .contains("Rule: vote.ordinary = more than half of the participants (T, art. 278)")
                .contains(
                        "Met: 287 heads take part, 68.99% of all heads (416); at least 2/3 required, that is 278 (T, art. 278)")
                .contains(
                        "Not met: 143 heads approve, 49.83% of the heads taking part (287); more than half required, that is 144, 1 more");
    }
}
