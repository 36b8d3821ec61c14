package org.anju.assembly.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.Dimension;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.Figure;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.Tally;
import org.anju.assembly.TallyResult;
import org.anju.assembly.Vote;
import org.anju.assembly.VoteBooks;
import org.anju.assembly.spi.Votes;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.time.AsOf;
import org.anju.memory.InMemoryVotes;
import org.junit.jupiter.api.Test;

class HoldVoteTest {

    private static final RuleBook RULES = VoteBooks.usual();
    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final Instant MORNING = Instant.parse("2024-10-08T00:00:00Z");
    private static final Instant NOON = Instant.parse("2024-10-08T04:00:00Z");
    private static final MotionKey KEY = new MotionKey("V", "M1");
    private static final Motion MOTION = Motion.of("M1", JointDecisionMatter.OTHER_MAJOR);

    private final Votes votes = new InMemoryVotes();
    private final HoldVote teller = HoldVote.in(votes, RULES);

    /** Ten owners of a hundred square metres each; {@code last} owns the tenth unit. */
    private static RollBasis basis(String last) {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(ComplexId.of("C1"));
        for (int i = 0; i < 10; i++) {
            UnitId id = UnitId.of("" + i);
            basis.addUnit(new ExclusiveUnit(
                            id,
                            ComplexId.of("C1"),
                            "1",
                            "" + i,
                            UnitUsage.DWELLING,
                            AreaFigures.registered(Area.squareMetres("100"))))
                    .addOwnership(Ownership.sole(id, Title.REGISTERED, OwnerId.of(i == 9 ? last : "A" + i)));
        }
        return basis.build();
    }

    private Decision<OpenOutcome> open(String last) {
        return teller.open("V", ImmutableList.of(MOTION), basis(last), MORNING, DAY);
    }

    private static ImmutableList<CastBallot> papers(Choice choice, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new CastBallot("b" + i, Ballot.of(i, OwnerId.of("A" + i), choice)))
                .collect(ImmutableList.toImmutableList());
    }

    private TallyResult result(AsOf asOf) {
        return teller.result(KEY, asOf).considered().orElseThrow();
    }

    private static long heads(TallyResult result, Figure figure) {
        return result.counts().find(figure, Dimension.HEADS).orElseThrow();
    }

    @Test
    void whatIsStoredIsTalliedLikeWhatIsInHand() {
        assertThat(open("A9").getOrElseThrow()).isEqualTo(OpenOutcome.OPENED);
        List<CastBallot> all = new ArrayList<>(papers(Choice.FOR, 0, 6));
        all.addAll(papers(Choice.AGAINST, 6, 8));
        teller.cast(KEY, papers(Choice.FOR, 0, 6), NOON);
        teller.cast(KEY, papers(Choice.AGAINST, 6, 8), NOON);

        Decision<TallyResult> decision = teller.result(KEY, DAY);

        Vote vote = votes.find("V", NOON).orElseThrow();
        assertThat(decision.isGranted()).isTrue();
        assertThat(decision)
                .isEqualTo(Tally.by(RULES)
                        .decide(MOTION, vote.roll(), all.stream().map(CastBallot::ballot)::iterator, DAY));
    }

    @Test
    void whoBuysAUnitLaterDoesNotStandOnTheRoll() {
        open("A9");

        assertThat(open("A9").getOrElseThrow()).isEqualTo(OpenOutcome.ALREADY_OPEN);
        assertThat(open("Z").getOrElseThrow()).isEqualTo(OpenOutcome.ALREADY_OPEN);
        assertThat(votes.find("V", NOON)
                        .orElseThrow()
                        .roll()
                        .headsOf(OwnerId.of("Z"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anotherAgendaIsAnotherVote() {
        open("A9");

        Motion other = Motion.of("M2", JointDecisionMatter.OTHER_MAJOR);
        assertThat(teller.open("V", ImmutableList.of(other), basis("A9"), MORNING, DAY)
                        .getOrElseThrow())
                .isEqualTo(OpenOutcome.OTHER_CONTENT);
    }

    @Test
    void aRollThatCannotBeToldOpensNothing() {
        RollBasis.Builder unowned = RollBasis.builder();
        unowned.from(basis("A9")).ownerships(basis("A9").ownerships().subList(0, 9));

        Decision<OpenOutcome> decision = teller.open("V", ImmutableList.of(MOTION), unowned.build(), MORNING, DAY);

        assertThat(decision.missing()).extracting(Missing::code).containsExactly("OWNER_MISSING");
        assertThat(votes.find("V", Instant.MAX)).isEmpty();
    }

    @Test
    void anEarlierQuestionIsAnsweredAsItWasKnownThen() {
        open("A9");
        teller.cast(KEY, papers(Choice.FOR, 0, 6), MORNING);
        teller.cast(KEY, papers(Choice.FOR, 6, 8), NOON);

        assertThat(heads(result(DAY.knownAt(NOON.minusNanos(1))), Figure.FOR)).isEqualTo(6);
        assertThat(heads(result(DAY.knownAt(NOON)), Figure.FOR)).isEqualTo(8);
        assertThat(teller.result(KEY, DAY.knownAt(MORNING.minusNanos(1))).missing())
                .extracting(Missing::code)
                .containsExactly("vote");
    }

    @Test
    void aPaperRecordedAgainWhenItComesBackCountsOnce() {
        open("A9");
        CastBallot handedOut = new CastBallot("out0", Ballot.outstanding(0, UnitId.of("0"), true));
        CastBallot notReached = new CastBallot("out1", Ballot.outstanding(1, UnitId.of("1"), false));
        teller.cast(KEY, ImmutableList.of(handedOut, notReached), MORNING);
        assertThat(heads(result(DAY), Figure.NOT_RETURNED)).isEqualTo(1);

        teller.cast(KEY, papers(Choice.FOR, 0, 2), NOON);

        assertThat(heads(result(DAY), Figure.FOR)).isEqualTo(2);
        assertThat(heads(result(DAY), Figure.NOT_RETURNED)).isZero();
        assertThat(heads(result(DAY), Figure.ROLL)).isEqualTo(10);
    }

    @Test
    void aBallotHandedInAgainIsRecordedOnce() {
        open("A9");

        assertThat(teller.cast(KEY, papers(Choice.FOR, 0, 2), MORNING)).containsOnly(CastOutcome.RECORDED);
        assertThat(teller.cast(KEY, papers(Choice.FOR, 1, 3), NOON))
                .containsExactly(CastOutcome.ALREADY_RECORDED, CastOutcome.RECORDED);
        assertThat(teller.cast(KEY, papers(Choice.AGAINST, 2, 4), NOON))
                .containsExactly(CastOutcome.OTHER_CONTENT, CastOutcome.HELD_BACK);
        assertThat(heads(result(DAY), Figure.FOR)).isEqualTo(3);
    }

    @Test
    void withoutAnOpenVoteNothingIsRecordedOrDecided() {
        open("A9");

        for (MotionKey unknown : List.of(new MotionKey("W", "M1"), new MotionKey("V", "M2"))) {
            assertThat(teller.cast(unknown, papers(Choice.FOR, 0, 1), NOON)).containsExactly(CastOutcome.NOT_OPEN);
            Decision<TallyResult> decision = teller.result(unknown, DAY);
            assertThat(decision.isUndetermined()).isTrue();
            assertThat(decision.missing()).extracting(Missing::code).containsExactly("vote");
            assertThat(decision.missing()).extracting(Missing::about).containsExactly(unknown.toString());
        }
    }

    @Test
    void anElectionIsCountedFromTheBallotsOnRecord() {
        Contest contest = new Contest(1, ImmutableList.of("甲", "乙"));
        teller.open("V", ImmutableList.of(Motion.election("E", contest), MOTION), basis("A9"), MORNING, DAY);
        MotionKey key = new MotionKey("V", "E");
        teller.cast(
                key,
                IntStream.range(0, 8)
                        .mapToObj(i -> new CastBallot("b" + i, Ballot.marked(i, OwnerId.of("A" + i), i < 5 ? 1 : 2)))
                        .collect(ImmutableList.toImmutableList()),
                NOON);

        assertThat(teller.elect(key, ElectionFacts.NONE, DAY).getOrElseThrow().elected())
                .containsExactly("甲");
        assertThat(teller.elect(KEY, ElectionFacts.NONE, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("vote");
    }
}
