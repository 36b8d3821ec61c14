package org.anju.assembly;

import static org.anju.assembly.Dimension.AREA;
import static org.anju.assembly.Dimension.HEADS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.assembly.VoteParameters.DuplicatePolicy;
import org.anju.assembly.VoteParameters.JointOwnerConflict;
import org.anju.assembly.VoteParameters.MajorityBasis;
import org.anju.assembly.VoteParameters.MajorityTie;
import org.anju.assembly.VoteParameters.NonReturnedMode;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.OwnerIdentityKey;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class TallyBallotsTest {

    private static final AsOf NOW = AsOf.date("2024-10-08");
    private static final Motion MOTION = Motion.of("M1", JointDecisionMatter.OTHER_MAJOR);
    private static final ComplexId HOME = ComplexId.of("C1");

    private final List<ExclusiveUnit> units = new ArrayList<>();
    private final List<Ownership> ownerships = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();

    private TallyBallotsTest home(String id, String area, String... owners) {
        units.add(new ExclusiveUnit(
                UnitId.of(id), HOME, "1", id, UnitUsage.DWELLING, AreaFigures.registered(Area.squareMetres(area))));
        ownerships.add(new Ownership(
                UnitId.of(id),
                Title.REGISTERED,
                Stream.of(owners).map(OwnerId::of).collect(ImmutableList.toImmutableList())));
        return this;
    }

    /** Ten owners of a hundred square metres each: A0 in unit 0 to A9 in unit 9. */
    private TallyBallotsTest tenHomes() {
        for (int i = 0; i < 10; i++) {
            home("" + i, "100", "A" + i);
        }
        return this;
    }

    private TallyBallotsTest vote(Choice choice, int from, int to) {
        for (int i = from; i < to; i++) {
            ballots.add(Ballot.of(i, OwnerId.of("A" + i), choice));
        }
        return this;
    }

    private Ballot.Builder ballot(long number, String voter, Choice choice) {
        Ballot.Builder ballot = Ballot.builder();
        ballot.number(number).voter(OwnerId.of(voter)).choice(choice);
        return ballot;
    }

    private Roll roll() {
        return Rolls.by(VoteBooks.with(
                        "vote.ownerIdentityKey",
                        OwnerIdentityKey.SAME_OWNERS,
                        "vote.restrictedOwnersInDenominator",
                        true))
                .freeze(basis().build(), NOW)
                .getOrElseThrow();
    }

    private RollBasis.Builder basis() {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(HOME).units(units).ownerships(ownerships);
        return basis;
    }

    private Decision<TallyResult> decide(RuleBook book) {
        return Tally.by(book).decide(MOTION, roll(), ballots, NOW);
    }

    private TallyResult result(RuleBook book) {
        return decide(book).considered().orElseThrow();
    }

    private static RuleBook usual(Object... more) {
        return VoteBooks.with(Stream.concat(
                        Stream.of(
                                "vote.nonReturnedMode",
                                NonReturnedMode.NOT_COUNTED,
                                "vote.invalidBallotParticipates",
                                false),
                        Stream.of(more))
                .toArray());
    }

    private static long heads(TallyResult result, Figure figure) {
        return result.counts().find(figure, HEADS).orElseThrow();
    }

    private static String disposition(TallyResult result, long number) {
        return result.dispositions().orElseThrow().find(number).orElseThrow().name();
    }

    @Test
    void abstentionsStayInTheBase() {
        TallyResult result = tenHomes()
                .vote(Choice.FOR, 0, 4)
                .vote(Choice.AGAINST, 4, 6)
                .vote(Choice.ABSTAIN, 6, 8)
                .result(usual());

        assertThat(result.outcome()).isEqualTo(VoteOutcome.REJECTED);
        assertThat(heads(result, Figure.PARTICIPATING)).isEqualTo(8);
        assertThat(heads(result, Figure.APPROVING)).isEqualTo(4);
        assertThat(heads(result, Figure.NOT_DELIVERED)).isEqualTo(2);
        assertThat(result.counts().find(Figure.ABSTAIN, AREA)).hasValue(20000);
        assertThat(disposition(result, 0)).isEqualTo("FOR");
        assertThat(disposition(result, 4)).isEqualTo("AGAINST");
        assertThat(disposition(result, 7)).isEqualTo("ABSTAIN");
        assertThat(result.roll()).contains(roll().digest());
    }

    @Test
    void oneMoreYesCarries() {
        assertThat(tenHomes()
                        .vote(Choice.FOR, 0, 5)
                        .vote(Choice.AGAINST, 5, 8)
                        .decide(usual())
                        .isGranted())
                .isTrue();
    }

    @Test
    void everyInvalidBallotHasItsReasonAndTakesPartOnlyIfTheRulesSaySo() {
        tenHomes().vote(Choice.FOR, 0, 6);
        ballots.add(ballot(6, "A6", Choice.FOR).signed(false).build());
        ballots.add(ballot(7, "A7", Choice.FOR).clear(false).build());
        ballots.add(ballot(8, "A0", Choice.FOR).unit(UnitId.of("8")).build());
        ballots.add(ballot(9, "stranger", Choice.FOR).build());
        ballots.add(ballot(10, "A9", Choice.FOR)
                .castAt(Instant.parse("2024-10-08T12:00:00.001Z"))
                .build());
        Motion.Builder closing = Motion.builder();
        Motion motion = closing.id("M1")
                .matter(JointDecisionMatter.OTHER_MAJOR)
                .closesAt(Instant.parse("2024-10-08T12:00:00Z"))
                .build();

        TallyResult out = Tally.by(usual())
                .decide(motion, roll(), ballots, NOW)
                .considered()
                .orElseThrow();

        assertThat(disposition(out, 6)).isEqualTo("UNSIGNED");
        assertThat(disposition(out, 7)).isEqualTo("UNCLEAR");
        assertThat(disposition(out, 8)).isEqualTo("WRONG_PERSON");
        assertThat(disposition(out, 9)).isEqualTo("NOT_ON_ROLL");
        assertThat(disposition(out, 10)).isEqualTo("LATE");
        assertThat(heads(out, Figure.INVALID)).isEqualTo(4);
        assertThat(heads(out, Figure.PARTICIPATING)).isEqualTo(6);
        assertThat(out.outcome()).isEqualTo(VoteOutcome.NOT_QUORATE);

        TallyResult in = Tally.by(VoteBooks.with("vote.invalidBallotParticipates", true))
                .decide(motion, roll(), ballots, NOW)
                .considered()
                .orElseThrow();
        assertThat(heads(in, Figure.PARTICIPATING)).isEqualTo(10);
        assertThat(in.outcome()).isEqualTo(VoteOutcome.PASS);
        assertThat(Tally.by(VoteBooks.law())
                        .decide(motion, roll(), ballots, NOW)
                        .missing())
                .extracting(Missing::code)
                .containsExactly("vote.invalidBallotParticipates");
    }

    @Test
    void aBallotCastAtTheCloseIsInTime() {
        tenHomes();
        Instant close = Instant.parse("2024-10-08T12:00:00Z");
        ballots.add(ballot(1, "A0", Choice.FOR).castAt(close).build());
        Motion.Builder closing = Motion.builder();
        Motion motion = closing.id("M")
                .matter(JointDecisionMatter.OTHER_MAJOR)
                .closesAt(close)
                .build();

        assertThat(disposition(
                        Tally.by(usual())
                                .decide(motion, roll(), ballots, NOW)
                                .considered()
                                .orElseThrow(),
                        1))
                .isEqualTo("FOR");
    }

    @Test
    void aBlankBallotThatCameBackIsUnclearNotOutstanding() {
        tenHomes();
        Ballot.Builder blank = Ballot.builder();
        ballots.add(blank.number(1).unit(UnitId.of("1")).clear(false).build());

        TallyResult result = result(usual());

        assertThat(disposition(result, 1)).isEqualTo("UNCLEAR");
        assertThat(heads(result, Figure.RETURNED)).isEqualTo(1);
    }

    @Test
    void severalBallotsOfOneOwnerAreForTheRules() {
        home("1", "100", "A").home("2", "50", "A").home("3", "10", "B");
        ballots.add(
                ballot(1, "A", Choice.FOR).unit(UnitId.of("1")).castAt(at(3)).build());
        ballots.add(ballot(2, "A", Choice.AGAINST)
                .unit(UnitId.of("2"))
                .castAt(at(1))
                .build());
        ballots.add(ballot(3, "A", Choice.ABSTAIN).castAt(at(2)).build());
        ballots.add(ballot(4, "B", Choice.FOR).castAt(at(2)).build());

        TallyResult last = result(usual("vote.duplicatePolicy", DuplicatePolicy.LAST));
        assertThat(last.outcome()).isEqualTo(VoteOutcome.PASS);
        assertThat(heads(last, Figure.FOR)).isEqualTo(2);
        assertThat(last.counts().find(Figure.FOR, AREA)).hasValue(16000);
        assertThat(disposition(last, 2)).isEqualTo("SUPERSEDED");
        assertThat(disposition(last, 3)).isEqualTo("SUPERSEDED");
        TallyResult first = result(usual("vote.duplicatePolicy", DuplicatePolicy.FIRST));
        assertThat(heads(first, Figure.AGAINST)).isEqualTo(1);
        assertThat(disposition(first, 2)).isEqualTo("AGAINST");
        TallyResult none = result(usual("vote.duplicatePolicy", DuplicatePolicy.ALL_INVALID));
        assertThat(heads(none, Figure.INVALID)).isEqualTo(1);
        assertThat(disposition(none, 1)).isEqualTo("DUPLICATE");
        assertThat(none.dispositions().orElseThrow().count(Disposition.DUPLICATE))
                .isEqualTo(3);
        assertThat(decide(VoteBooks.law()).missing()).extracting(Missing::code).contains("vote.duplicatePolicy");
    }

    @Test
    void aBallotForASoleOwnersUnitIsHisNamedOrNot() {
        home("1", "100", "A").home("2", "10", "B");
        Ballot.Builder unnamed = Ballot.builder();
        ballots.add(unnamed.number(1)
                .unit(UnitId.of("1"))
                .choice(Choice.AGAINST)
                .castAt(at(1))
                .build());
        ballots.add(ballot(2, "A", Choice.FOR).castAt(at(2)).build());
        ballots.add(ballot(3, "B", Choice.FOR).castAt(at(3)).build());

        TallyResult result = result(VoteBooks.with("vote.duplicatePolicy", DuplicatePolicy.LAST));

        assertThat(disposition(result, 1)).isEqualTo("SUPERSEDED");
        assertThat(heads(result, Figure.FOR)).isEqualTo(2);
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }

    @Test
    void jointOwnersWhoAgreeAreOneHeadAndWhoDisagreeAreForTheRules() {
        home("1", "100", "A", "B").home("2", "10", "C");
        ballots.add(ballot(1, "A", Choice.FOR).castAt(at(1)).build());
        ballots.add(ballot(2, "B", Choice.FOR).castAt(at(2)).build());
        ballots.add(ballot(3, "C", Choice.FOR).build());
        TallyResult agreed = result(VoteBooks.law());
        assertThat(agreed.outcome()).isEqualTo(VoteOutcome.PASS);
        assertThat(heads(agreed, Figure.FOR)).isEqualTo(2);
        assertThat(disposition(agreed, 1)).isEqualTo("SUPERSEDED");

        ballots.set(
                1,
                ballot(2, "B", Choice.AGAINST)
                        .castAt(at(2))
                        .representative(true)
                        .build());
        assertThat(decide(VoteBooks.law()).missing()).extracting(Missing::code).startsWith("vote.jointOwnerConflict");
        assertThat(conflict(JointOwnerConflict.ALL_INVALID, 1)).isEqualTo("JOINT_OWNERS_DISAGREE");
        assertThat(conflict(JointOwnerConflict.ALL_INVALID, 2)).isEqualTo("JOINT_OWNERS_DISAGREE");
        assertThat(conflict(JointOwnerConflict.REPRESENTATIVE, 1)).isEqualTo("SUPERSEDED");
        assertThat(conflict(JointOwnerConflict.REPRESENTATIVE, 2)).isEqualTo("AGAINST");
        assertThat(conflict(JointOwnerConflict.FIRST, 1)).isEqualTo("FOR");
        assertThat(conflict(JointOwnerConflict.LAST, 2)).isEqualTo("AGAINST");

        ballots.set(0, ballot(1, "A", Choice.FOR).representative(true).build());
        assertThat(conflict(JointOwnerConflict.REPRESENTATIVE, 1)).isEqualTo("JOINT_OWNERS_DISAGREE");
    }

    private String conflict(JointOwnerConflict policy, long number) {
        return disposition(result(usual("vote.jointOwnerConflict", policy)), number);
    }

    @Test
    void aJointOwnerWhoChangesHisMindIsADuplicateNotAConflict() {
        home("1", "100", "A", "B");
        ballots.add(ballot(1, "A", Choice.AGAINST).castAt(at(1)).build());
        ballots.add(ballot(2, "B", Choice.FOR).castAt(at(2)).build());
        ballots.add(ballot(3, "A", Choice.FOR).castAt(at(3)).build());

        TallyResult result = result(VoteBooks.with("vote.duplicatePolicy", DuplicatePolicy.LAST));

        assertThat(result.outcome()).isEqualTo(VoteOutcome.PASS);
        assertThat(disposition(result, 1)).isEqualTo("SUPERSEDED");
        assertThat(disposition(result, 3)).isEqualTo("FOR");
    }

    @Test
    void anOwnerOfSeveralHeadsMustNameTheUnit() {
        home("1", "100", "A", "B").home("2", "100", "B");
        ballots.add(ballot(1, "B", Choice.FOR).build());
        ballots.add(ballot(2, "B", Choice.FOR).unit(UnitId.of("2")).build());

        TallyResult result = result(usual());

        assertThat(disposition(result, 1)).isEqualTo("UNIT_NOT_NAMED");
        assertThat(disposition(result, 2)).isEqualTo("FOR");
    }

    @Test
    void aProxyNeedsWritingAndMayActForSoMany() {
        tenHomes();
        Proxy written = new Proxy("P", true);
        ballots.add(ballot(0, "A0", Choice.FOR).castAt(at(1)).proxy(written).build());
        ballots.add(ballot(1, "A1", Choice.FOR).castAt(at(2)).proxy(written).build());
        ballots.add(ballot(2, "A2", Choice.FOR).castAt(at(3)).proxy(written).build());
        ballots.add(ballot(3, "A0", Choice.FOR).castAt(at(4)).proxy(written).build());
        ballots.add(ballot(4, "A4", Choice.FOR).proxy(new Proxy("Q", false)).build());

        RuleBook book =
                usual("vote.proxyNeedsWriting", true, "vote.proxyCap", 2, "vote.duplicatePolicy", DuplicatePolicy.LAST);
        TallyResult result = result(book);

        assertThat(disposition(result, 0)).isEqualTo("SUPERSEDED");
        assertThat(disposition(result, 1)).isEqualTo("FOR");
        assertThat(disposition(result, 2)).isEqualTo("OVER_PROXY_CAP");
        assertThat(disposition(result, 3)).isEqualTo("FOR");
        assertThat(disposition(result, 4)).isEqualTo("NO_WRITTEN_AUTHORITY");
        assertThat(decide(VoteBooks.law()).missing())
                .extracting(Missing::code)
                .contains("vote.proxyNeedsWriting", "vote.proxyCap");
        assertThat(disposition(
                        result(usual(
                                "vote.proxyNeedsWriting",
                                false,
                                "vote.proxyCap",
                                2,
                                "vote.duplicatePolicy",
                                DuplicatePolicy.LAST)),
                        4))
                .isEqualTo("FOR");
    }

    @Test
    void restrictedOwnersStayInTheWholeAndDoNotVote() {
        tenHomes().vote(Choice.FOR, 0, 7);
        Roll roll = Rolls.by(VoteBooks.with("vote.restrictedOwnersInDenominator", true))
                .freeze(basis().addRestricted(OwnerId.of("A0")).build(), NOW)
                .getOrElseThrow();

        TallyResult result = Tally.by(usual())
                .decide(MOTION, roll, ballots, NOW)
                .considered()
                .orElseThrow();

        assertThat(disposition(result, 0)).isEqualTo("RESTRICTED");
        assertThat(heads(result, Figure.PARTICIPATING)).isEqualTo(6);
        assertThat(heads(result, Figure.ROLL)).isEqualTo(10);
        assertThat(result.outcome()).isEqualTo(VoteOutcome.NOT_QUORATE);
    }

    @Test
    void followersVoteWithTheMajorityOfBallotsCastIfTheRulesAllowIt() {
        tenHomes().vote(Choice.FOR, 0, 4).vote(Choice.AGAINST, 4, 6).vote(Choice.FOLLOW_MAJORITY, 6, 8);

        TallyResult allowed =
                result(usual("vote.followMajorityAllowed", true, "vote.followMajorityBasis", MajorityBasis.HEADS));
        assertThat(heads(allowed, Figure.APPROVING)).isEqualTo(6);
        assertThat(disposition(allowed, 6)).isEqualTo("FOLLOWED_FOR");
        assertThat(allowed.outcome()).isEqualTo(VoteOutcome.PASS);

        TallyResult forbidden = result(usual("vote.followMajorityAllowed", false));
        assertThat(disposition(forbidden, 6)).isEqualTo("FOLLOW_NOT_ALLOWED");
        assertThat(heads(forbidden, Figure.INVALID)).isEqualTo(2);
        assertThat(heads(forbidden, Figure.PARTICIPATING)).isEqualTo(6);
        assertThat(forbidden.outcome()).isEqualTo(VoteOutcome.NOT_QUORATE);

        assertThat(decide(usual()).missing())
                .extracting(Missing::code)
                .containsExactly("vote.followMajorityAllowed", "vote.followMajorityBasis");
    }

    @Test
    void aMajorityAgainstIsFollowedToo() {
        tenHomes().vote(Choice.FOR, 0, 2).vote(Choice.AGAINST, 2, 6).vote(Choice.FOLLOW_MAJORITY, 6, 8);

        TallyResult result =
                result(usual("vote.followMajorityAllowed", true, "vote.followMajorityBasis", MajorityBasis.AREA));

        assertThat(disposition(result, 7)).isEqualTo("FOLLOWED_AGAINST");
        assertThat(heads(result, Figure.APPROVING)).isEqualTo(2);
        assertThat(heads(result, Figure.PARTICIPATING)).isEqualTo(8);
    }

    @Test
    void whereHeadsAndAreaDisagreeThereIsNoMajorityOfBoth() {
        home("big", "1000", "BIG").home("0", "10", "A0").home("1", "10", "A1").home("2", "10", "A2");
        vote(Choice.FOR, 0, 2).vote(Choice.FOLLOW_MAJORITY, 2, 3);
        ballots.add(ballot(9, "BIG", Choice.AGAINST).build());
        Object[] rules = {"vote.followMajorityAllowed", true, "vote.followMajorityBasis", MajorityBasis.BOTH};

        assertThat(decide(usual(rules)).missing()).extracting(Missing::code).containsExactly("vote.followMajorityTie");
        TallyResult notCast = result(usual(append(rules, "vote.followMajorityTie", MajorityTie.NOT_CAST)));
        assertThat(disposition(notCast, 2)).isEqualTo("NO_MAJORITY");
        assertThat(heads(notCast, Figure.PARTICIPATING)).isEqualTo(3);
        TallyResult abstain = result(usual(append(rules, "vote.followMajorityTie", MajorityTie.ABSTAIN)));
        assertThat(disposition(abstain, 2)).isEqualTo("FOLLOWED_ABSTAIN");
        assertThat(heads(abstain, Figure.PARTICIPATING)).isEqualTo(4);
        assertThat(heads(abstain, Figure.APPROVING)).isEqualTo(2);
    }

    private static Object[] append(Object[] rules, Object... more) {
        return Stream.concat(Stream.of(rules), Stream.of(more)).toArray();
    }

    @Test
    void onlyADeliveredBallotCanFollowInSilence() {
        tenHomes().vote(Choice.FOR, 0, 4);
        ballots.add(Ballot.outstanding(4, UnitId.of("4"), true));
        ballots.add(Ballot.outstanding(5, UnitId.of("5"), true));
        ballots.add(Ballot.outstanding(6, UnitId.of("6"), false));
        ballots.add(Ballot.outstanding(7, UnitId.of("0"), true));
        Object[] follow = {
            "vote.nonReturnedMode", NonReturnedMode.FOLLOW_MAJORITY, "vote.followMajorityBasis", MajorityBasis.HEADS
        };

        TallyResult result = result(VoteBooks.with(follow));

        assertThat(heads(result, Figure.PARTICIPATING)).isEqualTo(6);
        assertThat(heads(result, Figure.APPROVING)).isEqualTo(6);
        assertThat(heads(result, Figure.NOT_RETURNED)).isEqualTo(2);
        assertThat(heads(result, Figure.NOT_DELIVERED)).isEqualTo(4);
        assertThat(disposition(result, 4)).isEqualTo("FOLLOWED_FOR");
        assertThat(disposition(result, 6)).isEqualTo("NOT_DELIVERED");
        assertThat(disposition(result, 7)).isEqualTo("NOT_RETURNED");
        assertThat(result.outcome()).isEqualTo(VoteOutcome.NOT_QUORATE);

        TallyResult only = result(VoteBooks.with("vote.nonReturnedMode", NonReturnedMode.COUNTED_AS_PARTICIPATING));
        assertThat(disposition(only, 5)).isEqualTo("PARTICIPATING_ONLY");
        assertThat(heads(only, Figure.APPROVING)).isEqualTo(4);
        assertThat(disposition(result(usual()), 5)).isEqualTo("NOT_RETURNED");
        assertThat(decide(VoteBooks.law()).missing()).extracting(Missing::code).containsExactly("vote.nonReturnedMode");
    }

    @Test
    void followingInAnElectionIsWarnedOf() {
        tenHomes().vote(Choice.FOR, 0, 7).vote(Choice.FOLLOW_MAJORITY, 7, 8);
        RuleBook book = usual("vote.followMajorityAllowed", true, "vote.followMajorityBasis", MajorityBasis.HEADS);

        Decision<TallyResult> election =
                Tally.by(book).decide(Motion.of("E", JointDecisionMatter.ELECT_COMMITTEE), roll(), ballots, NOW);

        assertThat(election.isGranted()).isTrue();
        assertThat(election.explanation().warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo("FOLLOW_IN_ELECTION"));
        assertThat(decide(book).explanation().warnings()).isEmpty();
    }

    @Test
    void theOrderOfBallotsChangesNothing() {
        home("1", "100", "A").home("2", "50", "B").home("3", "20", "C");
        ballots.add(ballot(3, "A", Choice.FOR).castAt(at(5)).build());
        ballots.add(ballot(1, "A", Choice.AGAINST).castAt(at(5)).build());
        ballots.add(ballot(2, "B", Choice.FOR).build());
        RuleBook book = usual("vote.duplicatePolicy", DuplicatePolicy.LAST);
        Decision<TallyResult> one = decide(book);
        List<Ballot> reversed = Lists.reverse(List.copyOf(ballots));

        assertThat(Tally.by(book).decide(MOTION, roll(), reversed, NOW)).isEqualTo(one);
        assertThat(Tally.by(book).decide(MOTION, roll(), reversed, NOW).digest())
                .isEqualTo(one.digest());
        assertThat(disposition(one.considered().orElseThrow(), 3)).isEqualTo("FOR");
    }

    @Test
    void columnsCountLikeBallots() {
        tenHomes().vote(Choice.FOR, 0, 6).vote(Choice.AGAINST, 6, 7);
        ballots.add(Ballot.outstanding(8, UnitId.of("8"), true));
        Roll roll = roll();
        BallotBox.Builder columns = BallotBox.forRoll(roll, 0);
        for (int i = 0; i < 7; i++) {
            columns.add(i, i, i < 6 ? Choice.FOR : Choice.AGAINST, 1000L + i);
        }
        columns.addOutstanding(8, 8, true);
        columns.addOutstanding(9, 9, false);

        TallyResult result = Tally.by(usual())
                .decide(MOTION, columns.build(), NOW)
                .considered()
                .orElseThrow();

        assertThat(result.counts()).isEqualTo(result(usual()).counts());
        assertThat(disposition(result, 9)).isEqualTo("NOT_DELIVERED");
        assertThat(result.dispositions().orElseThrow().size()).isEqualTo(9);
        assertThat(result.dispositions().orElseThrow().find(77)).isEmpty();
    }

    @Test
    void thePublicSeesCountsAndReasonsButNoOwnersVote() {
        tenHomes().vote(Choice.FOR, 0, 7);
        ballots.add(ballot(7, "A7", Choice.FOR).signed(false).build());
        ballots.add(ballot(8, "A8", Choice.FOR).signed(false).build());

        String text = decide(usual()).explanation().render(Locale.CHINA, Audience.PUBLIC);

        assertThat(text)
                .contains("事实：票数（无效：未签名）＝2")
                .contains("事实：赞成人数＝7")
                .contains("事实：参与表决面积＝700.00平方米")
                .doesNotContain("A7")
                .doesNotContain("A0");
    }
}
