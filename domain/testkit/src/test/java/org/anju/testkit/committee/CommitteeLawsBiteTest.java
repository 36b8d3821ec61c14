package org.anju.testkit.committee;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import org.anju.committee.composition.Composed;
import org.anju.committee.composition.Composition;
import org.anju.committee.composition.FollowUp;
import org.anju.committee.meeting.CommitteeMeeting;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.membership.Membership;
import org.anju.committee.membership.Removal;
import org.anju.committee.membership.RemovalStanding;
import org.anju.committee.membership.Roster;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.testkit.committee.MeetingSketch.Part;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Policies with the mistakes of real programs: a law must find each. */
class CommitteeLawsBiteTest {

    private static final CommitteeLaws REAL = new CommitteeLaws() {};

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    private static Reasoning why() {
        return Reasoning.of("planted", CommitteeLaws.RULES, CommitteeLaws.DAY);
    }

    private static MeetingSketch sketch(Part... parts) {
        return new MeetingSketch(ImmutableList.copyOf(parts));
    }

    @Test
    void aCommitteeOfAnySize() {
        CommitteeLaws lax = new CommitteeLaws() {
            @Override
            public Decision<Composed> decide(Composition committee) {
                return why().conclude(REAL.decide(committee).considered().orElseThrow());
            }
        };
        finds(() -> lax.aValidSizeIsOddAndInRange(6));
        finds(() -> lax.reasonsOfACommitteeAddUp(7, 4));
    }

    @Test
    void aCommitteeThatGrowsBackAsItShrinks() {
        CommitteeLaws undying = new CommitteeLaws() {
            @Override
            public Decision<Composed> decide(Composition committee) {
                FollowUp next =
                        committee.vacated().orElse(0) % 2 == 0 ? FollowUp.EXTRAORDINARY_ASSEMBLY : FollowUp.BY_ELECTION;
                return REAL.decide(committee)
                        .map(it -> Composed.builder().from(it).followUp(next).build());
            }
        };
        finds(() -> undying.anotherVacancyNeverRevives(7, 4, 0));
    }

    @Test
    void everySeatKeptForTheLaterPhase() {
        CommitteeLaws generous = new CommitteeLaws() {
            @Override
            public Decision<Composed> decide(Composition committee) {
                return REAL.decide(committee)
                        .map(it ->
                                Composed.builder().from(it).reserved(it.seats()).build());
            }
        };
        finds(() -> generous.laterPhasesNeverTakeEverySeat(9, 100));
    }

    private static Decision<MeetingResult> carried(Decision<MeetingResult> decision, boolean carried) {
        return decision.map(it ->
                MeetingResult.builder().from(it).carried(Optional.of(carried)).build());
    }

    @Test
    void unanimityLost() {
        CommitteeLaws contrary = new CommitteeLaws() {
            @Override
            public Decision<MeetingResult> decide(CommitteeMeeting meeting) {
                Decision<MeetingResult> real = REAL.decide(meeting);
                return carried(real, real.considered().orElseThrow().approving() == 4);
            }
        };
        finds(() -> contrary.oneMoreYesNeverLosesADecision(
                sketch(Part.FOR, Part.FOR, Part.FOR, Part.FOR, Part.AGAINST), 4));
    }

    @Test
    void anUnknownVoteCountedAsYes() {
        CommitteeLaws hopeful = new CommitteeLaws() {
            @Override
            public Decision<MeetingResult> decide(CommitteeMeeting meeting) {
                Decision<MeetingResult> real = REAL.decide(meeting);
                return carried(real, real.considered().orElseThrow().carried().orElse(true));
            }
        };
        finds(() -> hopeful.anUnknownVoteIsNeverAYes(
                sketch(Part.FOR, Part.FOR, Part.UNKNOWN, Part.AGAINST, Part.AGAINST), 2));
    }

    @Test
    void onlyTheFirstMemberAsked() {
        CommitteeLaws hasty = new CommitteeLaws() {
            @Override
            public Decision<MeetingResult> decide(CommitteeMeeting meeting) {
                return carried(
                        REAL.decide(meeting), meeting.members().get(0).vote().isPresent());
            }
        };
        finds(() -> {
            for (int seed = 0; seed < 20; seed++) {
                hasty.theOrderOfTheMinutesChangesNothing(
                        sketch(Part.FOR, Part.ABSENT, Part.ABSENT, Part.ABSENT, Part.ABSENT), new Random(seed));
            }
        });
    }

    @Test
    void aCommitteeThatDecidesForTheOwners() {
        CommitteeLaws usurping = new CommitteeLaws() {
            @Override
            public Decision<MeetingResult> decide(CommitteeMeeting meeting) {
                return REAL.decide(CommitteeMeeting.builder()
                        .from(meeting)
                        .matter(MeetingMatter.OWN_BUSINESS)
                        .build());
            }
        };
        finds(() -> usurping.noCommitteeDecidesForTheOwners(sketch(Part.FOR, Part.FOR, Part.FOR)));
    }

    @Test
    void aRumourTakenForAResignation() {
        CommitteeLaws credulous = new CommitteeLaws() {
            @Override
            public Decision<Membership> decide(Roster roster) {
                return REAL.decide(roster)
                        .map(it -> Membership.builder()
                                .from(it)
                                .unclear(ImmutableList.of())
                                .build());
            }
        };
        finds(() -> credulous.everyMemberSitsOrLeftOrCannotBeTold(0, 1, 4));
    }

    @Test
    void namesOnTheNoticeBoard() {
        CommitteeLaws gossip = new CommitteeLaws() {
            @Override
            public Decision<Membership> decide(Roster roster) {
                Reasoning why = why();
                why.use(
                        Fact.open("member.left", "离任委员", "who left"),
                        roster.members().get(0).person());
                return why.conclude(REAL.decide(roster).considered().orElseThrow());
            }
        };
        finds(() -> gossip.thePublicLearnsNumbersAlone(1, 0));
    }

    @Test
    void aThirdThatMustBeExceeded() {
        CommitteeLaws grudging = new CommitteeLaws() {
            @Override
            public Decision<RemovalStanding> decide(Removal removal) {
                int fewer = Math.max(0, removal.membersProposing().orElseThrow() - 1);
                return REAL.decide(
                        Removal.builder().from(removal).membersProposing(fewer).build());
            }
        };
        finds(() -> grudging.anotherProposerNeverHurts(9, 3, 0));
    }
}
