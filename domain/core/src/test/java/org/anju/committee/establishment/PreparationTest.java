package org.anju.committee.establishment;

import static org.anju.committee.establishment.Founding.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anju.committee.establishment.PreparationState.Stage;
import org.anju.committee.establishment.PreparationStep.Applicant;
import org.anju.committee.establishment.PreparationStep.Applied;
import org.anju.committee.establishment.PreparationStep.CommitteeFiled;
import org.anju.committee.establishment.PreparationStep.Content;
import org.anju.committee.establishment.PreparationStep.Document;
import org.anju.committee.establishment.PreparationStep.EndReason;
import org.anju.committee.establishment.PreparationStep.Ended;
import org.anju.committee.establishment.PreparationStep.GroupFormed;
import org.anju.committee.establishment.PreparationStep.MeetingAnnounced;
import org.anju.committee.establishment.PreparationStep.Represented;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private static final AsOf TODAY = AsOf.date("2024-12-31");
    private static final Preparation DECIDER = Preparation.by(Founding.book(), Founding.CALENDAR);

    /** Decides the last of {@code steps} in the state the others made. */
    private static Decision<PreparationStep> decide(PreparationStep... steps) {
        List<PreparationStep> before = List.of(steps).subList(0, steps.length - 1);
        return DECIDER.decide(steps[steps.length - 1], DECIDER.replay(before), TODAY);
    }

    private static PreparationStep[] until(int count, PreparationStep last) {
        List<PreparationStep> steps = new ArrayList<>(Founding.course().subList(0, count));
        steps.add(last);
        return steps.toArray(PreparationStep[]::new);
    }

    private static List<String> codes(Decision<PreparationStep> decision) {
        assertThat(decision.isRefused()).isTrue();
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> warnings(Decision<PreparationStep> decision) {
        assertThat(decision.isGranted()).isTrue();
        return decision.explanation().warnings().stream().map(Violation::code).toList();
    }

    private static List<String> duties(List<PreparationStep> steps) {
        return DECIDER.duties(DECIDER.replay(steps), TODAY).stream()
                .map(duty -> duty.kind().code() + " "
                        + duty.due().getOrElseThrow().due().orElseThrow())
                .toList();
    }

    @Test
    void everyStepOnItsLastDayIsInTime() {
        List<PreparationStep> course = Founding.course();
        for (int i = 0; i < course.size(); i++) {
            Decision<PreparationStep> decision =
                    DECIDER.decide(course.get(i), DECIDER.replay(course.subList(0, i)), TODAY);
            assertThat(warnings(decision)).as("step %s", i).isEmpty();
        }
        assertThat(DECIDER.replay(course).stage()).isEqualTo(Stage.FILED);
        assertThat(DECIDER.replay(course).isEnded()).isTrue();
    }

    @Test
    void aDayLaterIsRecordedAsLate() {
        assertThat(warnings(decide(until(1, Founding.documents("2024-05-02"))))).containsExactly("STEP_LATE");
        assertThat(warnings(decide(until(3, Founding.group("2024-04-11", 7, 4)))))
                .containsExactly("STEP_LATE");
        assertThat(warnings(decide(until(5, Founding.held("2024-06-11", true)))))
                .containsExactly("STEP_LATE");
        assertThat(warnings(decide(until(6, new CommitteeFiled(day("2024-07-11"))))))
                .containsExactly("STEP_LATE");
    }

    @Test
    void nineOwnersAreTooFewAndTheDeveloperNeedsNone() {
        assertThat(codes(decide(until(1, Founding.applied("2024-03-11", 9))))).containsExactly("TOO_FEW_APPLICANTS");
        assertThat(decide(until(1, new Applied(day("2024-03-11"), Applicant.DEVELOPER, 0)))
                        .isGranted())
                .isTrue();
    }

    @Test
    void aGroupNeedsHalfOwnersAllPartiesAndAHeadOfTheStreet() {
        GroupFormed group = new GroupFormed(
                day("2024-04-10"),
                7,
                3,
                ImmutableSet.of(Represented.OWNERS, Represented.STREET),
                Represented.DEVELOPER);
        Decision<PreparationStep> decision = decide(until(3, group));
        assertThat(codes(decision))
                .containsExactly("TOO_FEW_OWNERS_IN_GROUP", "PARTY_NOT_REPRESENTED", "HEAD_NOT_FROM_STREET");
        assertThat(decision.explanation().render(Locale.CHINA)).contains("筹备组缺少社区居（村）民委员会、建设单位的代表");
        assertThat(codes(decide(until(3, Founding.group("2024-04-10", 0, 0)))))
                .containsExactly("TOO_FEW_OWNERS_IN_GROUP");
    }

    @Test
    void noticeOfTheFirstOfMayAllowsTheSixteenth() {
        assertThat(decide(until(4, Founding.announced("2024-05-01", "2024-05-07", "2024-05-16")))
                        .isGranted())
                .isTrue();
        assertThat(codes(decide(until(4, Founding.announced("2024-05-01", "2024-05-06", "2024-05-15")))))
                .containsExactly("TERM_CUT_SHORT", "POSTED_TOO_SHORTLY");
    }

    @Test
    void whatIsNotAnnouncedIsNamed() {
        MeetingAnnounced bare = new MeetingAnnounced(
                day("2024-05-01"), day("2024-05-07"), day("2024-05-16"), ImmutableSet.of(Content.ROLL));
        assertThat(codes(decide(until(4, bare)))).containsExactly("NOT_ALL_ANNOUNCED");
    }

    @Test
    void noStepIsSkippedAndNoneComesBeforeTheLast() {
        assertThat(codes(decide(Founding.applied("2024-03-11", 10)))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(decide(until(3, Founding.held("2024-04-10", true))))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(decide(until(3, Founding.group("2024-03-10", 7, 4))))).containsExactly("STEP_BEFORE_THE_LAST");
        assertThat(codes(decide(until(7, Founding.applied("2024-08-01", 10))))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(decide(until(7, new Ended(day("2024-08-01"), EndReason.WITHDRAWN)))))
                .containsExactly("STEP_OUT_OF_ORDER");
    }

    @Test
    void countingBeforeTheDayAnnouncedIsRefused() {
        assertThat(codes(decide(until(5, Founding.held("2024-06-08", true)))))
                .containsExactly("HELD_BEFORE_ANNOUNCED_DAY");
    }

    @Test
    void conditionsThatAreNotMetOpenNothing() {
        assertThat(decide(new PreparationStep.ConditionsMet(
                                day("2024-03-01"), EstablishmentFacts.UNKNOWN.movedIn(29, 100)))
                        .isUndetermined())
                .isTrue();
    }

    @Test
    void whatIsOwedFollowsTheSteps() {
        List<PreparationStep> course = Founding.course();
        assertThat(duties(List.of())).isEmpty();
        assertThat(duties(course.subList(0, 1))).containsExactly("FILE_DOCUMENTS 2024-05-01");
        assertThat(duties(course.subList(0, 2))).isEmpty();
        assertThat(duties(course.subList(0, 3))).containsExactly("FORM_GROUP 2024-04-10");
        assertThat(duties(course.subList(0, 5))).containsExactly("HOLD_ASSEMBLY 2024-06-10");
        assertThat(duties(course.subList(0, 6))).containsExactly("FILE_COMMITTEE 2024-07-10");
        assertThat(duties(course)).isEmpty();
    }

    @Test
    void papersMayComeInPartsAndTheRestIsStillOwed() {
        List<PreparationStep> steps = List.of(
                Founding.conditionsMet("2024-03-01"),
                Founding.documents("2024-03-20", Document.OWNERS, Document.AREAS));
        assertThat(DECIDER.replay(steps).outstanding())
                .containsExactlyInAnyOrder(
                        Document.MANAGED_AREA, Document.SITE_PLAN, Document.COMMON_FACILITIES, Document.SERVICE_ROOMS);
        assertThat(duties(steps)).containsExactly("FILE_DOCUMENTS 2024-05-01");
    }

    @Test
    void anAssemblyThatElectsNobodyMayBeCalledAgain() {
        List<PreparationStep> steps = new ArrayList<>(Founding.course().subList(0, 5));
        steps.add(Founding.held("2024-06-10", false));
        PreparationState state = DECIDER.replay(steps);
        assertThat(state.stage()).isEqualTo(Stage.GROUP_FORMED);
        assertThat(DECIDER.decide(Founding.announced("2024-06-12", "2024-06-20", "2024-06-30"), state, TODAY)
                        .isGranted())
                .isTrue();
        assertThat(duties(steps)).as("the sixty days go on").containsExactly("HOLD_ASSEMBLY 2024-06-10");
    }

    @Test
    void aDutyIsProvedDayByDay() {
        Duty duty = DECIDER.duties(DECIDER.replay(Founding.course().subList(0, 3)), TODAY)
                .get(0);
        String proof = duty.due().getOrElseThrow().render(Locale.CHINA);
        assertThat(proof.lines()).hasSize(32).first().asString().contains("2024年3月11日：起算当日，不计入");
        assertThat(proof).endsWith("到期日：2024年4月10日");
    }

    @Test
    void aLimitTheLawDoesNotSetBlocksTheDutyAndShowsIt() {
        Preparation lacking = Preparation.by(RuleBook.of(TestRules.national().build()), Founding.CALENDAR);
        ImmutableList<Duty> duties =
                lacking.duties(DECIDER.replay(Founding.course().subList(0, 3)), TODAY);
        assertThat(duties).hasSize(1);
        assertThat(duties.get(0).due().missing())
                .extracting(Missing::code)
                .containsExactly("deadline.firstAssembly.group");
    }
}
