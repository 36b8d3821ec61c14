package org.anju.party.joint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.party.joint.JointStep.Checked;
import org.anju.party.joint.JointStep.Dropped;
import org.anju.party.joint.JointStep.Ended;
import org.anju.party.joint.JointStep.Established;
import org.anju.party.joint.JointStep.MeetingHeld;
import org.anju.party.joint.JointStep.PartnerJoined;
import org.anju.party.joint.JointStep.PartnerLeft;
import org.anju.party.joint.JointStep.Reported;
import org.anju.party.joint.JointStep.Resolved;
import org.junit.jupiter.api.Test;

class JointBuildingTest {

    private static final AsOf DAY = AsOf.date("2024-12-31");
    private static final BodyId LEAD = BodyId.of("PARTY");
    private static final BodyId SCHOOL = BodyId.of("SCHOOL");
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2026).build();
    private static final JointBuilding OPEN =
            JointBuilding.by(RuleBook.of(TestRules.national().build()), CALENDAR);
    private static final JointBuilding STRICT = JointBuilding.by(
            RuleBook.of(TestRules.national()
                    .set("deadline.joint.meeting", Term.days(30), 1)
                    .set("deadline.joint.followUp", Term.days(10), 1)
                    .set("deadline.joint.check", Term.days(5), 1)
                    .set("period.putOffDayOff", false, 203)
                    .build()),
            CALENDAR);
    private static final List<JointStep> COURSE = List.of(
            new Established(day(1), ImmutableSet.of(LEAD, SCHOOL)),
            new MeetingHeld(day(2), "M1", ImmutableSet.of(LEAD, SCHOOL)),
            new Resolved(day(2), "M1", "R1", "open the yard in the evening", SCHOOL),
            new Reported(day(10), "R1", "photographs"),
            new Checked(day(12), "R1", LEAD, true),
            new Ended(day(20)));

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 4, day);
    }

    private static JointState after(int steps, JointStep... more) {
        return OPEN.replay(
                Stream.concat(COURSE.stream().limit(steps), Stream.of(more)).toList());
    }

    private static List<String> codes(JointStep step, JointState state) {
        return OPEN.decide(step, state, DAY).violations().stream()
                .map(Violation::code)
                .toList();
    }

    private static List<String> duties(JointBuilding decider, JointState state) {
        return decider.duties(state, DAY).stream()
                .map(duty -> duty.kind().code() + duty.about() + " " + due(duty))
                .toList();
    }

    private static Object due(Duty duty) {
        return duty.due().granted().<Object>map(run -> run.due().orElseThrow()).orElse("?");
    }

    @Test
    void aResolutionIsFollowedUpToItsProof() {
        JointState state = OPEN.initial();
        for (JointStep step : COURSE) {
            assertThat(OPEN.decide(step, state, DAY).granted()).contains(step);
            state = OPEN.evolve(state, step);
        }
        assertThat(state.isEnded()).isTrue();
        assertThat(state.resolutions().get("R1").status()).isEqualTo(JointResolution.Status.PROVEN);
    }

    @Test
    void whatIsOwedStandsThereAlsoWhereNobodySetATerm() {
        assertThat(duties(OPEN, after(3))).containsExactly("MEET ?", "FOLLOW_UPR1 ?");
        assertThat(OPEN.duties(after(3), DAY).get(1).due().missing())
                .extracting(Missing::code)
                .containsExactly("deadline.joint.followUp");
        assertThat(duties(STRICT, after(3))).containsExactly("MEET 2024-05-02", "FOLLOW_UPR1 2024-04-12");
        assertThat(duties(STRICT, after(4))).containsExactly("MEET 2024-05-02", "CHECKR1 2024-04-15");
        assertThat(duties(STRICT, after(5))).containsExactly("MEET 2024-05-02");
        assertThat(duties(STRICT, after(6))).isEmpty();
    }

    @Test
    void whatIsNotProvenIsOwedAgainSinceTheDayItWasResolved() {
        JointState returned = after(4, new Checked(day(12), "R1", LEAD, false));

        assertThat(duties(STRICT, returned)).contains("FOLLOW_UPR1 2024-04-12");
    }

    @Test
    void aLateReportIsRecordedAsLate() {
        Decision<JointStep> late = STRICT.decide(new Reported(day(13), "R1", "photographs"), after(3), DAY);

        assertThat(late.isGranted()).isTrue();
        assertThat(late.explanation().warnings()).extracting(Violation::code).containsExactly("STEP_LATE");
        assertThat(STRICT.decide(new Reported(day(12), "R1", "photographs"), after(3), DAY)
                        .explanation()
                        .warnings())
                .isEmpty();
    }

    @Test
    void nothingIsSkippedAndNobodyChecksItself() {
        assertThat(codes(new MeetingHeld(day(2), "M1", ImmutableSet.of()), OPEN.initial()))
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(new Established(day(1), ImmutableSet.of()), OPEN.initial()))
                .containsExactly("NO_PARTNERS");
        assertThat(codes(new Resolved(day(2), "M2", "R1", "x", BodyId.of("STRANGER")), after(3)))
                .containsExactly("STEP_OUT_OF_ORDER", "NAME_TAKEN", "NOT_A_PARTNER");
        assertThat(codes(new Checked(day(9), "R1", SCHOOL, true), after(4)))
                .containsExactly("CHECKED_BY_ITSELF", "STEP_BEFORE_THE_LAST");
        assertThat(codes(new Checked(day(12), "R1", LEAD, true), after(3))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(new Reported(day(12), "R1", " "), after(3))).containsExactly("PROOF_MISSING");
        assertThat(codes(new MeetingHeld(day(3), "M1", ImmutableSet.of(LEAD)), after(3)))
                .containsExactly("NAME_TAKEN");
    }

    @Test
    void whoAnswersForSomethingOpenDoesNotLeaveAndNothingEnds() {
        assertThat(codes(new PartnerLeft(day(3), SCHOOL), after(3))).containsExactly("RESOLUTIONS_OPEN");
        assertThat(codes(new PartnerLeft(day(3), LEAD), after(3))).isEmpty();
        assertThat(codes(new Ended(day(3)), after(3))).containsExactly("RESOLUTIONS_OPEN");
        assertThat(codes(new Ended(day(3)), after(3, new Dropped(day(3), "M1", "R1"))))
                .isEmpty();
        assertThat(codes(new Dropped(day(13), "M1", "R1"), after(5))).containsExactly("STEP_OUT_OF_ORDER");
    }

    @Test
    void partnersJoinOnce() {
        BodyId firm = BodyId.of("FIRM");
        assertThat(codes(new PartnerJoined(day(3), firm), after(2))).isEmpty();
        assertThat(after(2, new PartnerJoined(day(3), firm), new PartnerLeft(day(4), SCHOOL))
                        .partners())
                .containsExactly(LEAD, firm);
        assertThat(codes(new PartnerJoined(day(3), SCHOOL), after(2))).containsExactly("NAME_TAKEN");
    }

    @Test
    void whatIsUnknownIsLeftAlone() {
        assertThat(after(2, new Reported(day(3), "R9", "x")).resolutions()).isEmpty();
        assertThat(OPEN.decide(new Reported(day(3), "R9", "x"), after(2), DAY)
                        .violations()
                        .get(0)
                        .in(Locale.CHINA))
                .contains("议定该事项");
    }
}
