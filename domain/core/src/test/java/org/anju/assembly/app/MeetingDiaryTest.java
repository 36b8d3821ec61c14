package org.anju.assembly.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Choice;
import org.anju.assembly.Dimension;
import org.anju.assembly.Figure;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.TallyResult;
import org.anju.assembly.VoteBooks;
import org.anju.assembly.meeting.Meeting;
import org.anju.assembly.meeting.MeetingState;
import org.anju.assembly.meeting.MeetingStep;
import org.anju.assembly.meeting.MeetingStep.Extended;
import org.anju.assembly.meeting.MeetingStep.MotionWithdrawn;
import org.anju.assembly.meeting.MeetingStep.Noticed;
import org.anju.assembly.meeting.MeetingStep.Opened;
import org.anju.assembly.meeting.OwnersMeeting;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.memory.InMemoryJournals;
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
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.memory.InMemoryVotes;
import org.junit.jupiter.api.Test;

class MeetingDiaryTest {

    private static final RuleBook RULES = VoteBooks.usual()
            .with(TestRules.complex()
                    .set("deadline.assembly.notice", Term.days(15), 14)
                    .set("assembly.tellResidentsCommittee", false, 14)
                    .set("vote.extensionsMost", 1, 9)
                    .set("vote.extensionLongest", Term.days(7), 9)
                    .build());
    private static final ZoneId CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);
    private static final LocalDateTime CLOSE = DAY.atTime(18, 0);
    private static final Instant OPENED = moment(DAY.atTime(8, 0));
    private static final Motion MOTION = Motion.of("M1", JointDecisionMatter.OTHER_MAJOR);
    private static final MotionKey KEY = new MotionKey("C1/V", "M1");

    private final InMemoryVotes votes = new InMemoryVotes();
    private final Proceedings<MeetingState, MeetingStep> meetings = Proceedings.of(
            OwnersMeeting.WORKFLOW,
            new InMemoryJournals(),
            RULES,
            WorkingCalendar.ofYears(2024, 2026).build());
    private final HoldVote teller = HoldVote.in(votes, RULES, MeetingDiary.in(meetings), CHINA);

    private static Instant moment(LocalDateTime local) {
        return local.atZone(CHINA).toInstant();
    }

    private static AsOf at(LocalDateTime local) {
        return new AsOf(local.toLocalDate(), moment(local));
    }

    private void tell(String name, MeetingStep step) {
        AsOf then = AsOf.date(step.on());
        assertThat(meetings.take("C1", "V", name, step, OPENED, then).granted()).contains(StepOutcome.RECORDED);
    }

    /** Three owners of a hundred square metres; the third votes two hours after the first close. */
    private void vote() {
        RollBasis.Builder basis = RollBasis.builder();
        basis.complex(ComplexId.of("C1"));
        for (int i = 0; i < 3; i++) {
            UnitId id = UnitId.of("" + i);
            AreaFigures area = AreaFigures.registered(Area.squareMetres("100"));
            basis.addUnit(new ExclusiveUnit(id, ComplexId.of("C1"), "1", "" + i, UnitUsage.DWELLING, area))
                    .addOwnership(Ownership.sole(id, Title.REGISTERED, OwnerId.of("A" + i)));
        }
        teller.open("C1/V", ImmutableList.of(MOTION), basis.build(), OPENED, AsOf.date(DAY));
        for (int i = 0; i < 3; i++) {
            LocalDateTime cast = i < 2 ? CLOSE.minusHours(1) : CLOSE.plusHours(2);
            Ballot.Builder ballot = Ballot.builder();
            ballot.from(Ballot.of(i, OwnerId.of("A" + i), Choice.FOR)).castAt(moment(cast));
            teller.cast(KEY, ImmutableList.of(new CastBallot("b" + i, ballot.build())), moment(cast));
        }
    }

    private void open(String digest) {
        tell(
                "1",
                new Noticed(
                        DAY.minusDays(15),
                        DAY,
                        false,
                        Meeting.Form.WRITTEN,
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ImmutableSet.of("M1", "M2")));
        tell("2", new Opened(DAY.atTime(8, 0), CLOSE, ImmutableSet.of("M1", "M2"), digest));
    }

    private String digest() {
        return votes.find("C1/V", Instant.MAX).orElseThrow().roll().digest().toString();
    }

    private long counted() {
        Decision<TallyResult> decision = teller.result(KEY, at(DAY.plusDays(9).atTime(9, 0)));
        return decision.considered()
                .orElseThrow()
                .counts()
                .find(Figure.FOR, Dimension.HEADS)
                .orElseThrow();
    }

    @Test
    void ballotsAreInTimeByTheCloseThatStands() {
        vote();
        assertThat(counted()).isEqualTo(3);

        open(digest());
        assertThat(counted()).isEqualTo(2);

        tell("3", new Extended(DAY.atTime(17, 59), DAY.plusDays(7).atTime(18, 0)));
        assertThat(counted()).isEqualTo(3);
    }

    @Test
    void aMotionWithdrawnHasNoResult() {
        vote();
        open(digest());
        tell("3", new MotionWithdrawn(DAY.atTime(17, 0), "M1", "to be put again"));

        assertThat(teller.result(KEY, at(DAY.plusDays(9).atTime(9, 0))).violations())
                .extracting(Violation::code)
                .containsExactly("MOTION_WITHDRAWN");
    }

    @Test
    void aRollThatIsNotTheOneToldIsNotCountedBy() {
        vote();
        open("another");

        assertThat(teller.result(KEY, at(DAY.plusDays(9).atTime(9, 0))).missing())
                .extracting(Missing::code)
                .containsExactly("meeting.rollDigest");
    }
}
