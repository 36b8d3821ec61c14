package org.anju.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anju.assembly.ElectionFacts.Departure;
import org.anju.assembly.ElectionParameters.OverMarked;
import org.anju.assembly.ElectionParameters.Ranking;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.assembly.VoteParameters.DuplicatePolicy;
import org.anju.assembly.VoteParameters.JointOwnerConflict;
import org.anju.assembly.VoteParameters.NonReturnedMode;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static final AsOf NOW = AsOf.date("2024-10-08");
    private static final Contest TWO_OF_THREE = new Contest(2, ImmutableList.of("甲", "乙", "丙"));

    private final List<Ballot> ballots = new ArrayList<>();

    /** Owner o<i> holds unit u<i> of a hundred square metres; the last one holds it with a spouse. */
    private static Roll roll(int owners) {
        RollBuilder roll = new RollBuilder(ComplexId.of("C"), CostBearingRange.WHOLE, LocalDate.of(2024, 10, 8));
        for (int i = 0; i < owners; i++) {
            ImmutableList<OwnerId> holders = i == owners - 1
                    ? ImmutableList.of(OwnerId.of("o" + i), OwnerId.of("spouse"))
                    : ImmutableList.of(OwnerId.of("o" + i));
            roll.add(new RollEntry(
                    i, Area.ofHundredths(10_000), new Ownership(UnitId.of("u" + i), Title.REGISTERED, holders), false));
        }
        return roll.build();
    }

    private ElectionTest mark(int from, int to, String... nominees) {
        for (int i = from; i < to; i++) {
            ballots.add(Ballot.marked(ballots.size() + 1L, OwnerId.of("o" + i), TWO_OF_THREE.marks(List.of(nominees))));
        }
        return this;
    }

    private Decision<ElectionResult> decide(RuleBook book, Contest contest, ElectionFacts facts) {
        return Election.by(book).decide(Motion.election("E", contest), BallotBox.of(roll(10), ballots), facts, NOW);
    }

    private Decision<ElectionResult> decide(Object... rules) {
        return decide(book(rules), TWO_OF_THREE, ElectionFacts.NONE);
    }

    private static RuleBook book(Object... rules) {
        List<Object> all = new ArrayList<>(
                List.of("vote.nonReturnedMode", NonReturnedMode.NOT_COUNTED, "vote.invalidBallotParticipates", false));
        all.addAll(List.of(rules));
        return VoteBooks.with(all.toArray());
    }

    private static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    @Test
    void eachNomineeIsHeldAgainstTheLimitOnTheBallotsOfTheElection() {
        Decision<ElectionResult> decision =
                mark(0, 5, "甲", "乙").mark(5, 8, "甲", "丙").decide();

        ElectionResult result = decision.getOrElseThrow();
        assertThat(result.elected()).containsExactly("甲", "乙");
        assertThat(result.alternates()).isEmpty();
        assertThat(result.vacantSeats()).isZero();
        assertThat(result.nominee("甲").support()).isEqualTo(Support.of(8, Area.squareMetres("800")));
        assertThat(result.nominee("丙").isApproved()).contains(false);
        assertThat(result.counts().find(Figure.PARTICIPATING, Dimension.HEADS)).hasValue(8);
        assertThat(result.counts().find(Figure.FOR, Dimension.HEADS)).isEmpty();
        assertThat(decision.explanation().render(Locale.CHINA))
                .contains("符合：乙：同意人数5人，占参与表决人数8人的62.50%，达到过半数（至少5人）")
                .contains("提示：丙：同意人数3人，占参与表决人数8人的37.50%，未达到过半数（至少5人，尚差2人）");
        assertThat(decision.explanation().render(Locale.ENGLISH)).contains("Warning: 丙: 3 heads approve");
        assertThat(String.join("\n", decision.explanation().lines(Locale.CHINA, Audience.PUBLIC)))
                .contains("事实：当选＝甲、乙")
                .doesNotContain("o1");
    }

    @Test
    void aSeatNobodyWonStaysEmpty() {
        Decision<ElectionResult> decision = mark(0, 4, "乙").mark(4, 8, "甲").decide();

        assertThat(codes(decision)).containsExactly("NOBODY_ELECTED");
        assertThat(decision.considered().orElseThrow().vacantSeats()).isEqualTo(2);
    }

    @Test
    void whereMoreAreApprovedThanThereAreSeatsTheRulesRank() {
        mark(0, 3, "甲", "乙").mark(3, 5, "甲", "丙").mark(5, 7, "甲", "乙", "丙").mark(7, 8, "乙", "丙");
        RuleBook silent = book("vote.overMarkedBallot", OverMarked.COUNTED);
        assertThat(missing(decide(silent, TWO_OF_THREE, ElectionFacts.NONE))).containsExactly("vote.electionRanking");

        ElectionResult result = decide(
                        "vote.overMarkedBallot", OverMarked.COUNTED, "vote.electionRanking", Ranking.HEADS)
                .getOrElseThrow();
        assertThat(result.elected()).containsExactly("甲", "乙");
        assertThat(result.alternates()).containsExactly("丙");
    }

    @Test
    void aTieForTheLastSeatIsNamedAndNeverBroken() {
        mark(0, 4, "甲", "乙").mark(4, 6, "乙", "丙").mark(6, 7, "甲", "丙").mark(7, 8, "甲", "丙");
        Contest one = new Contest(1, TWO_OF_THREE.nominees());
        RuleBook rules = book(
                "vote.overMarkedBallot", OverMarked.COUNTED,
                "vote.electionRanking", Ranking.HEADS,
                "vote.tieBreak", TieBreak.LOT);
        Decision<ElectionResult> tied = decide(rules, one, ElectionFacts.NONE);
        assertThat(missing(tied)).containsExactly("election.lot");
        assertThat(tied.considered().orElseThrow().tied()).containsExactly("甲", "乙");
        assertThat(tied.considered().orElseThrow().tiedSeats()).isEqualTo(1);
        assertThat(tied.considered().orElseThrow().vacantSeats()).isZero();

        ElectionFacts drawn = ElectionFacts.NONE.settled(TieBreak.LOT, "乙");
        assertThat(decide(rules, one, drawn).getOrElseThrow().elected()).containsExactly("乙");
        ElectionFacts runOff = ElectionFacts.NONE.settled(TieBreak.RUN_OFF, "乙");
        assertThat(codes(decide(rules, one, runOff))).containsExactly("OTHER_TIE_BREAK");
        ElectionFacts stranger = ElectionFacts.NONE.settled(TieBreak.LOT, "丙");
        assertThat(missing(decide(rules, one, stranger))).containsExactly("election.winners");
    }

    @Test
    void marksForWhoNoLongerStandsAreVoidAndTheBallotStillTakesPart() {
        mark(0, 8, "甲");
        ElectionFacts left =
                new ElectionFacts(ImmutableMap.of("甲", Departure.NOT_ELIGIBLE), java.util.Optional.empty());

        ElectionResult result = decide(book(), TWO_OF_THREE, left).considered().orElseThrow();

        assertThat(result.elected()).isEmpty();
        assertThat(result.nominee("甲").departure()).contains(Departure.NOT_ELIGIBLE);
        assertThat(result.counts().find(Figure.PARTICIPATING, Dimension.HEADS)).hasValue(8);
        assertThat(result.dispositions().orElseThrow().count(Disposition.ABSTAIN))
                .isEqualTo(8);
    }

    @Test
    void anOverMarkedBallotIsForTheRules() {
        mark(0, 8, "甲", "乙", "丙");

        assertThat(missing(decide())).containsExactly("vote.overMarkedBallot");
        ElectionResult invalid =
                decide("vote.overMarkedBallot", OverMarked.INVALID).considered().orElseThrow();
        assertThat(invalid.counts().find(Figure.INVALID, Dimension.HEADS)).hasValue(8);
        assertThat(invalid.dispositions().orElseThrow().count(Disposition.OVER_MARKED))
                .isEqualTo(8);
        ElectionResult counted = decide(
                        "vote.overMarkedBallot", OverMarked.COUNTED, "vote.electionRanking", Ranking.HEADS)
                .considered()
                .orElseThrow();
        assertThat(counted.tied()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void jointOwnersWhoMarkDifferentlyDisagreeAndOneOwnerVotesOnce() {
        mark(0, 8, "甲");
        ballots.add(Ballot.marked(20, OwnerId.of("o9"), 1));
        ballots.add(Ballot.marked(21, OwnerId.of("spouse"), 2));
        ballots.add(Ballot.marked(22, OwnerId.of("o0"), 2));
        ElectionResult result = decide(
                        "vote.jointOwnerConflict", JointOwnerConflict.ALL_INVALID,
                        "vote.duplicatePolicy", DuplicatePolicy.LAST)
                .considered()
                .orElseThrow();

        Dispositions all = result.dispositions().orElseThrow();
        assertThat(all.find(20)).contains(Disposition.JOINT_OWNERS_DISAGREE);
        assertThat(all.find(1)).contains(Disposition.SUPERSEDED);
        assertThat(result.nominee("甲").support().heads()).hasValue(7);
        assertThat(result.nominee("乙").support().heads()).hasValue(1);
    }

    @Test
    void aBallotThatMarksNobodyWhoIsPrintedOrSaysForWithoutWhomIsUnclear() {
        ballots.add(Ballot.marked(1, OwnerId.of("o1"), 8));
        ballots.add(Ballot.of(2, OwnerId.of("o2"), Choice.FOR));
        ballots.add(Ballot.of(3, OwnerId.of("o3"), Choice.AGAINST));
        Ballot.Builder spoiled = Ballot.builder();
        ballots.add(
                spoiled.number(4).voter(OwnerId.of("o4")).marks(1).clear(false).build());

        Dispositions all = decide().considered().orElseThrow().dispositions().orElseThrow();

        assertThat(IntStream.range(0, 4).mapToObj(all::at))
                .containsExactly(Disposition.UNCLEAR, Disposition.UNCLEAR, Disposition.AGAINST, Disposition.UNCLEAR);
    }

    @Test
    void aBallotThatMarksNomineesIsNoVoteOnAnotherMotion() {
        mark(0, 8, "甲");
        TallyResult result = Tally.by(book())
                .decide(Motion.of("M", JointDecisionMatter.OTHER_MAJOR), roll(10), ballots, NOW)
                .considered()
                .orElseThrow();

        assertThat(result.dispositions().orElseThrow().count(Disposition.UNCLEAR))
                .isEqualTo(8);
        assertThat(result.outcome()).isEqualTo(VoteOutcome.NOT_QUORATE);
    }

    @Test
    void supportThatCannotBeIsMissingAndUnknownSupportIsNeverZero() {
        Counts counts = Counts.UNKNOWN
                .heads(Figure.ROLL, 300)
                .area(Figure.ROLL, Area.squareMetres("30000"))
                .heads(Figure.PARTICIPATING, 200)
                .area(Figure.PARTICIPATING, Area.squareMetres("20000"));
        Motion motion = Motion.election("E", new Contest(1, ImmutableList.of("甲")));
        assertThat(missing(Election.by(VoteBooks.usual())
                        .decideCounts(
                                motion,
                                counts,
                                ImmutableList.of(Support.of(201, Area.squareMetres("1"))),
                                ElectionFacts.NONE,
                                NOW)))
                .containsExactly("COUNTS_DO_NOT_RECONCILE");

        Decision<ElectionResult> unknown = Election.by(VoteBooks.usual())
                .decideCounts(motion, counts, ImmutableList.of(Support.UNKNOWN), ElectionFacts.NONE, NOW);
        assertThat(unknown.isUndetermined()).isTrue();
        assertThat(unknown.considered().orElseThrow().nominee("甲").isApproved()).isEmpty();
        assertThat(missing(unknown)).contains("vote.approving.heads", "vote.approving.area");
    }

    @Test
    void aContestIsChecked() {
        assertThatThrownBy(() -> new Contest(1, ImmutableList.of("甲", "甲"))).hasMessageContaining("twice");
        assertThatThrownBy(() -> new Contest(-1, ImmutableList.of("甲"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contest(
                        1, IntStream.range(0, 65).mapToObj(Integer::toString).collect(ImmutableList.toImmutableList())))
                .hasMessageContaining("1 to 64");
        assertThat(new Contest(
                                1,
                                IntStream.range(0, 64)
                                        .mapToObj(Integer::toString)
                                        .collect(ImmutableList.toImmutableList()))
                        .printed())
                .isEqualTo(-1L);
        assertThatThrownBy(() -> TWO_OF_THREE.marks(List.of("丁"))).hasMessageContaining("no");
        assertThatThrownBy(() -> decideWithoutContest()).hasMessageContaining("no election");
    }

    private void decideWithoutContest() {
        Election.by(book())
                .decide(
                        Motion.of("M", JointDecisionMatter.ELECT_COMMITTEE),
                        BallotBox.of(roll(1), ballots),
                        ElectionFacts.NONE,
                        NOW);
    }

    @Test
    void bulkBallotsGrowWithTheBoxAndOfEveryOrder() {
        BallotBox.Builder box = BallotBox.forRoll(roll(40));
        for (int i = 39; i >= 0; i--) {
            box.addMarked(i, i, 1L << (i % 3), i);
        }
        ElectionResult result = Election.by(book())
                .decide(Motion.election("E", TWO_OF_THREE), box.build(), ElectionFacts.NONE, NOW)
                .considered()
                .orElseThrow();

        assertThat(result.nominees().stream().map(each -> each.support().heads().orElseThrow()))
                .containsExactly(14L, 13L, 13L);
    }

    @Test
    void aVoteWithNomineesIsAnotherVote() {
        Vote plain = new Vote("V", ImmutableList.of(Motion.of("E", JointDecisionMatter.ELECT_COMMITTEE)), roll(2));
        Vote one = new Vote("V", ImmutableList.of(Motion.election("E", TWO_OF_THREE)), roll(2));
        Vote other =
                new Vote("V", ImmutableList.of(Motion.election("E", new Contest(3, TWO_OF_THREE.nominees()))), roll(2));

        assertThat(plain.digest()).isNotEqualTo(one.digest());
        assertThat(one.digest()).isNotEqualTo(other.digest());
    }

    @Test
    void anOwnerSeesHisOwnBallotAndOthersOnlyWhereTheRulesOpenThem() {
        mark(0, 8, "甲");
        BallotBox box = BallotBox.of(roll(10), ballots);
        Dispositions all = decide().considered().orElseThrow().dispositions().orElseThrow();
        var own = java.util.Optional.of(OwnerId.of("o3"));
        var stranger = java.util.Optional.of(OwnerId.of("nobody"));

        Decision<ImmutableList<BallotView.Line>> silent = BallotView.by(book()).decide(box, all, own, NOW);
        assertThat(missing(silent)).containsExactly("vote.ballotOpenness");
        assertThat(silent.considered().orElseThrow()).containsExactly(new BallotView.Line(4, Disposition.FOR));
        BallotView owners = BallotView.by(book("vote.ballotOpenness", ConveningParameters.BallotOpenness.OWNERS));
        assertThat(owners.decide(box, all, own, NOW).getOrElseThrow()).hasSize(8);
        assertThat(owners.decide(box, all, stranger, NOW).getOrElseThrow()).isEmpty();
        BallotView open = BallotView.by(book("vote.ballotOpenness", ConveningParameters.BallotOpenness.PUBLIC));
        assertThat(open.decide(box, all, java.util.Optional.empty(), NOW).getOrElseThrow())
                .hasSize(8);
        BallotView secret = BallotView.by(book("vote.ballotOpenness", ConveningParameters.BallotOpenness.SECRET));
        assertThat(secret.decide(box, all, own, NOW).getOrElseThrow()).hasSize(1);
    }
}
