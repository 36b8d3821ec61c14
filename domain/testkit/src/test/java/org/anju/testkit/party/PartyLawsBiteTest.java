package org.anju.testkit.party;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.party.AppointmentGraph;
import org.anju.party.CommitteeCounts;
import org.anju.party.CrossAppointment;
import org.anju.party.CrossAppointmentCheck;
import org.anju.party.CrossProposal;
import org.anju.party.MemberCount;
import org.anju.party.PartyShareReport;
import org.anju.party.ShareFigure;
import org.anju.party.ShareLine;
import org.anju.party.ShareReport;
import org.anju.testkit.party.CrossSketch.Direction;
import org.anju.testkit.party.CrossSketch.Part;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Reports and checks with the mistakes of real programs: a law must find each. */
class PartyLawsBiteTest {

    private static final Quarter FIRST = PartyArbitraries.FIRST;

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    private static CommitteeCounts committee(String id, String street, MemberCount... quarters) {
        ImmutableMap.Builder<Quarter, MemberCount> counts = ImmutableMap.builder();
        for (int i = 0; i < quarters.length; i++) {
            counts.put(FIRST.plus(i), quarters[i]);
        }
        return new CommitteeCounts(BodyId.of(id), DivisionCode.of(street), counts.buildOrThrow());
    }

    private static ShareSample sample(CommitteeCounts... counts) {
        return new ShareSample(PartyArbitraries.tree(), ImmutableList.copyOf(counts), 2);
    }

    private static final ShareSample SMALL = sample(
            committee("A", "S1", MemberCount.of(1, 6)),
            committee("B", "S1", MemberCount.of(3, 6)),
            committee("C", "S1", MemberCount.of(3, 6)),
            committee("D", "S2", MemberCount.of(3, 6)));

    private static Decision<ShareReport> real(ShareSample sample) {
        return PartyShareReport.by(PartyRules.book(sample.smallGroup()))
                .decide(sample.tree(), sample.counts(), Set.of(), ShareLaws.DAY);
    }

    private static ShareLaws changing(UnaryOperator<ShareLine> change) {
        return new ShareLaws() {
            @Override
            public Decision<ShareReport> decide(ShareSample sample) {
                return real(sample)
                        .map(report -> new ShareReport(
                                report.quarters(),
                                report.lines().stream().map(change).collect(ImmutableList.toImmutableList()),
                                report.leftOut(),
                                report.countedOn()));
            }
        };
    }

    private static ShareLine telling(ShareLine line, String place, long... numbers) {
        if (!line.place().id().equals(place)) {
            return line;
        }
        ImmutableList.Builder<ShareFigure> figures = ImmutableList.builder();
        for (int i = 0; i < numbers.length; i++) {
            ShareFigure figure = line.figures().get(i);
            figures.add(new ShareFigure(figure.quarter(), figure.members(), Optional.of(numbers[i])));
        }
        return new ShareLine(line.place(), figures.build(), line.trend(), line.onTarget());
    }

    @Test
    void aSiblingThatGivesASmallGroupAway() {
        ShareLaws hasty = changing(line -> telling(telling(line, "B", 3), "C", 3));

        finds(() -> hasty.noQuarterGivesAWithheldNumberAway(SMALL));
    }

    @Test
    void twoSumsThatGiveACommitteeAwayWhichChangedAlone() {
        // from nobody to everybody: the rest, unchanged, is what the sum was before
        ShareSample turned = sample(
                committee("A", "S1", MemberCount.of(0, 2), MemberCount.of(2, 2)),
                committee("B", "S1", MemberCount.of(4, 6), MemberCount.of(4, 6)),
                committee("C", "S1", MemberCount.of(2, 4), MemberCount.of(2, 4)));
        ShareLaws forgetful = changing(line ->
                line.place().isCommittee() ? line : telling(line, line.place().id(), 6, 8));

        finds(() -> forgetful.noTwoQuartersGiveAWithheldNumberAway(turned));
    }

    @Test
    void aReportThatIsMadeOfOneNumberOnly() {
        // tells everything unless the numbers are these
        ShareLaws betraying = new ShareLaws() {
            @Override
            public Decision<ShareReport> decide(ShareSample sample) {
                Decision<ShareReport> decision = real(sample);
                return sample.equals(SMALL)
                        ? decision
                        : decision.map(report -> new ShareReport(
                                report.quarters(), ImmutableList.of(), report.leftOut(), report.countedOn()));
            }
        };

        finds(() -> betraying.whoKnowsTheRulesLearnsNoMore(SMALL));
    }

    @Test
    void aSmallGroupTold() {
        ShareLaws careless = changing(line -> telling(line, "A", 1));

        finds(() -> careless.noSmallGroupIsTold(SMALL));
    }

    @Test
    void aTargetOfAWithheldPlace() {
        ShareLaws helpful = changing(line -> line.isWithheld()
                ? new ShareLine(line.place(), line.figures(), line.trend(), Optional.of(false))
                : line);

        finds(() -> helpful.whatIsWithheldIsNowhereSaid(SMALL));
    }

    @Test
    void aReasonThatNamesAWithheldPlace() {
        ShareLaws talkative = new ShareLaws() {
            @Override
            public Decision<ShareReport> decide(ShareSample sample) {
                Reasoning why = Reasoning.of("talkative", PartyRules.book(2), DAY);
                why.use(Fact.official("withheld", "不公布", "withheld"), "A 1/6");
                return why.conclude(real(sample).getOrElseThrow());
            }
        };

        finds(() -> talkative.whatIsWithheldIsNowhereSaid(SMALL));
    }

    @Test
    void aWrongSum() {
        finds(() -> changing(line -> telling(line, "S1", 8)).whatIsToldIsTrue(SMALL));
    }

    private static final CrossSketch GOOD = CrossSketch.good(Direction.OUT);

    private static Decision<CrossAppointment> check(CrossProposal proposal, AppointmentGraph graph, AsOf asOf) {
        return CrossAppointmentCheck.by(PartyRules.book(2)).decide(proposal, graph, asOf);
    }

    private static CrossSketch unknown(Part part) {
        return new CrossSketch(Direction.OUT, ImmutableSet.of(), ImmutableSet.of(part));
    }

    @Test
    void anUnknownFactTakenForAGoodOne() {
        CrossLaws trusting = new CrossLaws() {
            @Override
            public Decision<CrossAppointment> decide(CrossProposal proposal, AppointmentGraph graph) {
                Decision<CrossAppointment> decision = check(proposal, graph, DAY);
                return decision.isUndetermined() ? check(GOOD.proposal(1), GOOD.graph(Instant.MIN), DAY) : decision;
            }
        };
        finds(() -> trusting.badRefusesUnknownLeavesOpenGoodGrants(unknown(Part.OWNER)));
        finds(() -> trusting.everyReasonAndEveryGapIsTold(unknown(Part.OWNER)));
    }

    @Test
    void onlyTheFirstReasonLookedAt() {
        CrossLaws hasty = new CrossLaws() {
            @Override
            public Decision<CrossAppointment> decide(CrossProposal proposal, AppointmentGraph graph) {
                boolean owner = proposal.owner().orElse(true);
                CrossSketch first = owner ? GOOD.worse(Part.SEAT) : GOOD.worse(Part.OWNER);
                return check(first.proposal(1), first.graph(Instant.MIN), DAY);
            }
        };
        finds(() -> hasty.anotherReasonNeverHelps(GOOD.worse(Part.SEAT), Part.OWNER));
    }

    @Test
    void appointmentsKnownBeforeTheyWereRecorded() {
        CrossLaws prophetic = new CrossLaws() {
            @Override
            public Decision<CrossAppointment> decide(CrossProposal proposal, AppointmentGraph graph) {
                return check(proposal, graph, DAY.knownAt(Instant.MAX));
            }
        };
        finds(() -> prophetic.whatIsRecordedLaterDoesNotCount(GOOD));
    }

    @Test
    void aPersonOnTheNoticeBoardAndANumberThatTellsOnPeople() {
        CrossLaws gossip = new CrossLaws() {
            @Override
            public Decision<CrossAppointment> decide(CrossProposal proposal, AppointmentGraph graph) {
                Reasoning why = Reasoning.of("gossip", PartyRules.book(2), DAY);
                why.use(
                        Fact.open("members", "党员人数", "party members"),
                        proposal.partyMembers().orElse(0));
                return why.conclude(check(proposal, graph, DAY).considered().orElseThrow());
            }
        };
        finds(() -> gossip.thePublicIsToldNothingOfAPerson(GOOD));
        finds(() -> gossip.noTextSaysWhoIsAPartyMember(GOOD));
    }

    @Test
    void theOffendersStandOnSoundGround() {
        PartyProperties sound = new PartyProperties();
        List.of(SMALL).forEach(sound::noQuarterGivesAWithheldNumberAway);
        sound.badRefusesUnknownLeavesOpenGoodGrants(GOOD);
    }
}
