package org.anju.procurement;

import static org.anju.procurement.Tendering.A;
import static org.anju.procurement.Tendering.B;
import static org.anju.procurement.Tendering.C;
import static org.anju.procurement.Tendering.D;
import static org.anju.procurement.Tendering.bid;
import static org.anju.procurement.Tendering.day;
import static org.anju.procurement.Tendering.notice;
import static org.anju.procurement.Tendering.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ServiceContract.Kind;
import org.anju.kernel.time.AsOf;
import org.anju.procurement.TenderState.Stage;
import org.anju.procurement.TenderStep.Awarded;
import org.anju.procurement.TenderStep.BidsOpened;
import org.anju.procurement.TenderStep.CandidatesPosted;
import org.anju.procurement.TenderStep.ContractSigned;
import org.anju.procurement.TenderStep.DocumentsClarified;
import org.anju.procurement.TenderStep.EndReason;
import org.anju.procurement.TenderStep.Ended;
import org.anju.procurement.TenderStep.FormChosen;
import org.anju.procurement.TenderStep.NoticeIssued;
import org.anju.procurement.TenderStep.ObjectionAnswered;
import org.anju.procurement.TenderStep.ObjectionRaised;
import org.anju.procurement.TenderStep.PanelFormed;
import org.anju.procurement.TenderStep.ResultFiled;
import org.anju.procurement.TenderStep.TakenOver;
import org.anju.procurement.TenderStep.TakeoverFiled;
import org.anju.procurement.TenderStep.TenderFailed;
import org.anju.procurement.TenderStep.TenderFiled;
import org.junit.jupiter.api.Test;

class TenderTest {

    private static final AsOf TODAY = AsOf.date("2024-12-31");
    private static final Tender DECIDER = Tender.by(Tendering.book(), Tendering.CALENDAR);

    private static Decision<TenderStep> decide(List<TenderStep> before, TenderStep step) {
        return DECIDER.decide(step, DECIDER.replay(before), TODAY);
    }

    /** Decides {@code step} after the first {@code count} steps of the course. */
    private static Decision<TenderStep> after(int count, TenderStep step) {
        return decide(Tendering.course().subList(0, count), step);
    }

    private static List<String> codes(Decision<?> decision) {
        assertThat(decision.isRefused()).isTrue();
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> warnings(Decision<?> decision) {
        assertThat(decision.isGranted()).isTrue();
        return decision.explanation().warnings().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        assertThat(decision.isUndetermined()).isTrue();
        return decision.missing().stream().map(Missing::code).toList();
    }

    private static List<String> duties(List<TenderStep> steps) {
        return DECIDER.duties(DECIDER.replay(steps), TODAY).stream()
                .map(duty -> duty.kind().code() + duty.about() + " "
                        + duty.due().getOrElseThrow().due().orElseThrow())
                .toList();
    }

    private static List<TenderStep> twoBids() {
        List<TenderStep> steps = new ArrayList<>(Tendering.course().subList(0, 6));
        steps.add(bid("2024-04-02T10:00", B));
        return steps;
    }

    @Test
    void everyStepAtItsLimitIsInTime() {
        List<TenderStep> course = Tendering.course();
        for (int i = 0; i < course.size(); i++) {
            assertThat(warnings(after(i, course.get(i)))).as("step %s", i).isEmpty();
        }
        assertThat(DECIDER.replay(course).stage()).isEqualTo(Stage.COMPLETED);
        assertThat(duties(course)).isEmpty();
    }

    @Test
    void whatIsLateIsRecordedAsLate() {
        assertThat(warnings(after(10, new CandidatesPosted(day("2024-04-13"), day("2024-04-15")))))
                .containsExactly("STEP_LATE");
        assertThat(warnings(after(12, new ObjectionAnswered(day("2024-04-17"), "1"))))
                .containsExactly("STEP_LATE");
        assertThat(warnings(after(14, new ResultFiled(day("2024-05-03"))))).containsExactly("STEP_LATE");
        assertThat(warnings(after(15, new ContractSigned(day("2024-05-18"), A))))
                .as("17 May is a Friday")
                .containsExactly("STEP_LATE");
        assertThat(warnings(after(17, Tendering.filed("2024-06-04", FilingOffice.PROPERTY_AUTHORITY))))
                .as("1 June is a Saturday, put off to Monday")
                .containsExactly("STEP_LATE");
        assertThat(warnings(after(19, new TakeoverFiled(day("2024-08-01"))))).containsExactly("STEP_LATE");
    }

    @Test
    void noTermThatProtectsBiddersIsCutShort() {
        assertThat(codes(after(2, notice("2024-03-14", "2024-04-08T09:00")))).containsExactly("TERM_CUT_SHORT");
        assertThat(codes(after(2, notice("2024-03-15", "2024-04-03T23:00")))).containsExactly("TERM_CUT_SHORT");
        assertThat(warnings(after(2, notice("2024-03-15", "2024-04-04T09:00")))).isEmpty();
        assertThat(codes(after(3, new DocumentsClarified(day("2024-03-25"), Optional.empty()))))
                .containsExactly("TERM_CUT_SHORT");
        assertThat(warnings(after(3, new DocumentsClarified(day("2024-03-25"), Optional.of(time("2024-04-09T09:00"))))))
                .isEmpty();
        assertThat(codes(after(3, new DocumentsClarified(day("2024-03-20"), Optional.of(time("2024-04-07T09:00"))))))
                .containsExactly("DEADLINE_MOVED_FORWARD");
        assertThat(codes(after(10, new CandidatesPosted(day("2024-04-12"), day("2024-04-13")))))
                .containsExactly("POSTED_TOO_SHORTLY");
    }

    @Test
    void documentsHandedOutLateLeaveTwentyDaysAllTheSame() {
        NoticeIssued late =
                new NoticeIssued(day("2024-03-15"), day("2024-03-20"), time("2024-04-08T09:00"), ImmutableSet.of());
        assertThat(codes(after(2, late))).containsExactly("TERM_CUT_SHORT");
        NoticeIssued early =
                new NoticeIssued(day("2024-03-20"), day("2024-03-01"), time("2024-04-08T09:00"), ImmutableSet.of());
        assertThat(codes(after(2, early)))
                .as("nobody reads them before the notice")
                .containsExactly("TERM_CUT_SHORT");
    }

    @Test
    void aBidAfterTheDeadlineIsRefused() {
        assertThat(codes(after(4, bid("2024-04-08T09:01", A)))).containsExactly("AFTER_BID_DEADLINE");
        assertThat(codes(after(7, new BidsOpened(time("2024-04-08T08:59"))))).containsExactly("BEFORE_BID_DEADLINE");
    }

    @Test
    void onlyThoseInvitedBidAndThereAreThree() {
        List<TenderStep> steps =
                new ArrayList<>(List.of(Tendering.form(SelectionForm.INVITED), new TenderFiled(day("2024-03-05"))));
        assertThat(codes(decide(steps, notice("2024-03-15", "2024-04-08T09:00", A, B))))
                .containsExactly("TOO_FEW_INVITED");
        steps.add(notice("2024-03-15", "2024-04-08T09:00", A, B, C));
        assertThat(codes(decide(steps, bid("2024-03-20T09:00", D)))).containsExactly("NOT_INVITED");
        assertThat(warnings(decide(steps, bid("2024-03-20T09:00", C)))).isEmpty();
    }

    @Test
    void twoBiddersAreTenderedAgainOrNegotiatedWithApproval() {
        List<TenderStep> steps = twoBids();
        assertThat(codes(decide(steps, new BidsOpened(time("2024-04-08T09:00")))))
                .containsExactly("TOO_FEW_BIDDERS");
        assertThat(codes(after(7, new TenderFailed(time("2024-04-08T09:00"))))).containsExactly("ENOUGH_BIDDERS");
        steps.add(new TenderFailed(time("2024-04-08T09:00")));
        assertThat(warnings(decide(steps, notice("2024-04-10", "2024-04-30T09:00"))))
                .isEmpty();
        assertThat(warnings(decide(
                        steps,
                        Tendering.negotiated("2024-04-20", Kind.PRELIMINARY, Optional.empty(), Optional.of(true)))))
                .isEmpty();
        assertThat(codes(decide(
                        steps,
                        Tendering.negotiated("2024-04-20", Kind.PRELIMINARY, Optional.empty(), Optional.of(false)))))
                .containsExactly("NEGOTIATION_NOT_APPROVED");
        assertThat(missing(decide(
                        steps,
                        Tendering.negotiated("2024-04-20", Kind.PRELIMINARY, Optional.empty(), Optional.empty()))))
                .containsExactly("tender.negotiationApproved");
    }

    @Test
    void aNegotiationNeedsNoTenderAndFilesNoResult() {
        List<TenderStep> steps = new ArrayList<>(twoBids());
        steps.add(new TenderFailed(time("2024-04-08T09:00")));
        steps.add(Tendering.negotiated("2024-04-20", Kind.PRELIMINARY, Optional.empty(), Optional.of(true)));
        assertThat(codes(decide(steps, new TenderFiled(day("2024-04-21"))))).containsExactly("STEP_OUT_OF_ORDER");
        steps.add(new Awarded(day("2024-05-06"), D));
        assertThat(duties(steps)).isEmpty();
        assertThat(codes(decide(steps, new ResultFiled(day("2024-05-07"))))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(decide(steps, new ContractSigned(day("2024-08-07"), A))))
                .containsExactly("CONTRACT_WITH_ANOTHER");
        assertThat(warnings(decide(steps, new ContractSigned(day("2024-08-07"), D))))
                .isEmpty();
    }

    @Test
    void aPanelIsOddOfFiveWithTwoThirdsExpertsAndNobodyInterested() {
        assertThat(codes(after(8, Tendering.panel(4, 4)))).containsExactly("PANEL_TOO_SMALL", "PANEL_NOT_ODD");
        assertThat(codes(after(8, Tendering.panel(5, 3)))).containsExactly("TOO_FEW_EXPERTS");
        assertThat(warnings(after(8, Tendering.panel(9, 6))))
                .as("two thirds exactly")
                .isEmpty();
        assertThat(codes(after(8, new PanelFormed(day("2024-04-08"), 5, 5, Optional.of(1L)))))
                .containsExactly("INTERESTED_ON_PANEL");
        assertThat(missing(after(8, new PanelFormed(day("2024-04-08"), 5, 5, Optional.empty()))))
                .containsExactly("panel.interested");
        assertThatThrownBy(() -> Tendering.panel(5, 6)).hasMessageContaining("6 experts");
    }

    @Test
    void candidatesAreBiddersThatAPanelNamed() {
        assertThat(codes(after(8, Tendering.report("2024-04-09", A)))).containsExactly("NO_PANEL");
        assertThat(codes(after(9, Tendering.report("2024-04-09", D)))).containsExactly("CANDIDATE_DID_NOT_BID");
        assertThat(codes(after(9, Tendering.report("2024-04-09")))).containsExactly("NO_CANDIDATE");
    }

    @Test
    void anOpenObjectionAndARunningPostingBlockTheAward() {
        assertThat(codes(after(12, new Awarded(day("2024-04-14"), A))))
                .containsExactly("AWARDED_DURING_POSTING", "OBJECTION_OPEN");
        assertThat(codes(after(13, new Awarded(day("2024-04-17"), C)))).containsExactly("NOT_A_CANDIDATE");
        assertThat(codes(after(13, new ObjectionRaised(day("2024-04-16"), "1"))))
                .containsExactly("OBJECTION_RAISED_BEFORE");
        assertThat(codes(after(12, new ObjectionAnswered(day("2024-04-16"), "2"))))
                .containsExactly("NO_SUCH_OBJECTION");
        assertThat(warnings(after(13, new Awarded(day("2024-04-15"), B))))
                .as("the day after the posting")
                .isEmpty();
    }

    @Test
    void nothingIsSkipped() {
        assertThat(codes(decide(List.of(), new TenderFiled(day("2024-03-05"))))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(1, notice("2024-03-15", "2024-04-08T09:00")))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(9, new CandidatesPosted(day("2024-04-12"), day("2024-04-14")))))
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(10, new Awarded(day("2024-04-17"), A)))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(14, new TakenOver(day("2024-07-01"))))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(16, Tendering.filed("2024-05-20")))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(14, new Ended(day("2024-05-01"), EndReason.WITHDRAWN))))
                .as("an award binds")
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(2, Tendering.form(SelectionForm.PUBLIC))))
                .containsExactly("STEP_OUT_OF_ORDER", "STEP_BEFORE_THE_LAST");
    }

    @Test
    void whatIsOwedFollowsTheSteps() {
        List<TenderStep> course = Tendering.course();
        assertThat(duties(course.subList(0, 9))).isEmpty();
        assertThat(duties(course.subList(0, 10))).containsExactly("POST_CANDIDATES 2024-04-12");
        assertThat(duties(course.subList(0, 12))).containsExactly("ANSWER_OBJECTION1 2024-04-16");
        assertThat(duties(course.subList(0, 14))).containsExactly("SIGN_CONTRACT 2024-05-17", "FILE_RESULT 2024-05-02");
        assertThat(duties(course.subList(0, 17))).containsExactly("FILE_CONTRACT 2024-06-03");
        assertThat(duties(course.subList(0, 19))).containsExactly("FILE_TAKEOVER 2024-07-31");
    }

    @Test
    void ownersMayDoWithoutATenderAndAreTold() {
        assertThat(warnings(decide(
                        List.of(),
                        Tendering.negotiated("2024-04-20", Kind.OWNERS, Optional.empty(), Optional.empty()))))
                .containsExactly("TENDER_ENCOURAGED");
    }

    @Test
    void whetherOwnersFollowACompulsoryTenderIsForThemToSay() {
        FormChosen chosen = new FormChosen(
                day("2024-03-01"),
                SelectionForm.PUBLIC,
                Kind.OWNERS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(missing(decide(List.of(), chosen))).containsExactly("tender.ownersFollow");
        assertThat(under("tender.ownersFollow", true)
                        .decide(chosen, TenderState.NEW, TODAY)
                        .isGranted())
                .isTrue();
        assertThat(codes(under("tender.ownersFollow", false).decide(chosen, TenderState.NEW, TODAY)))
                .containsExactly("OWNERS_TENDER_BY_OTHER_RULES");
    }

    private static Tender under(String key, Object value) {
        return Tender.by(RuleBook.of(Tendering.pack().set(key, value, 1).build()), Tendering.CALENDAR);
    }

    @Test
    void smallHousingIsForThePlaceToMeasure() {
        FormChosen chosen = Tendering.negotiated(
                "2024-03-01", Kind.PRELIMINARY, Optional.of(Area.squareMetres("20000")), Optional.of(true));
        assertThat(missing(decide(List.of(), chosen))).containsExactly("tender.smallScaleArea", "tender.bidders");
        Tender local = under("tender.smallScaleArea", Area.squareMetres("20000"));
        assertThat(local.decide(chosen, TenderState.NEW, TODAY).isGranted()).isTrue();
    }
}
