package org.anju.procurement;

import static org.anju.procurement.Tendering.A;
import static org.anju.procurement.Tendering.B;
import static org.anju.procurement.Tendering.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnersResolution;
import org.anju.kernel.register.ServiceContract.Kind;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.procurement.DismissalState.Stage;
import org.anju.procurement.DismissalStep.Caller;
import org.anju.procurement.DismissalStep.ContractEnded;
import org.anju.procurement.DismissalStep.ContractFiled;
import org.anju.procurement.DismissalStep.DecidedBy;
import org.anju.procurement.DismissalStep.Ground;
import org.anju.procurement.DismissalStep.HandedOver;
import org.anju.procurement.DismissalStep.NewContractSigned;
import org.anju.procurement.DismissalStep.NoticeGiven;
import org.anju.procurement.DismissalStep.Resolved;
import org.anju.procurement.DismissalStep.StopReason;
import org.anju.procurement.DismissalStep.Stopped;
import org.anju.procurement.DismissalStep.Successor;
import org.anju.procurement.DismissalStep.TakenOver;
import org.anju.procurement.DismissalStep.TakeoverFiled;
import org.anju.procurement.DismissalStep.VoteCalled;
import org.junit.jupiter.api.Test;

class DismissalTest {

    private static final AsOf TODAY = AsOf.date("2024-12-31");
    private static final Dismissal DECIDER = Dismissal.by(Tendering.book(), Tendering.CALENDAR);

    private static final ImmutableSet<FilingOffice> BOTH = ImmutableSet.copyOf(FilingOffice.values());

    private static OwnersResolution resolution(Optional<Boolean> carried) {
        return new OwnersResolution(
                "C1/2024-1", "1", "HIRE_OR_DISMISS_PROVIDER", day("2024-03-08"), carried, Optional.empty());
    }

    private static Resolved resolved(Kind contract) {
        return resolved(contract, DecidedBy.OWNERS, resolution(Optional.of(true)), Optional.empty());
    }

    private static Resolved resolved(
            Kind contract, DecidedBy by, OwnersResolution resolution, Optional<java.time.LocalDate> ends) {
        return new Resolved(day("2024-03-10"), by, resolution, contract, Optional.of(A), ends);
    }

    private static NoticeGiven notice(String on, String ends) {
        return new NoticeGiven(day(on), day(ends), Optional.of(true), Optional.empty());
    }

    private static NewContractSigned signed() {
        return new NewContractSigned(day("2024-04-01"), B, day("2024-05-15"), Optional.of(true));
    }

    private static HandedOver handedOver(String on, HandoverItem... items) {
        return new HandedOver(day(on), ImmutableSet.copyOf(items));
    }

    /** A preliminary provider that goes when the new contract takes effect. */
    private static List<DismissalStep> course() {
        return List.of(
                new VoteCalled(day("2024-02-01"), Caller.PROPERTY_MANAGEMENT_COMMITTEE),
                resolved(Kind.PRELIMINARY),
                signed(),
                new ContractFiled(day("2024-04-16"), BOTH),
                new ContractEnded(day("2024-05-15"), Ground.NEW_CONTRACT),
                handedOver("2024-05-15", HandoverItem.values()),
                new TakenOver(day("2024-05-16"), Successor.NEW_PROVIDER),
                new TakeoverFiled(day("2024-06-17")));
    }

    /** A later provider given notice. */
    private static List<DismissalStep> byNotice() {
        return List.of(
                resolved(Kind.OWNERS),
                notice("2024-03-11", "2024-05-10"),
                new ContractEnded(day("2024-05-10"), Ground.NOTICE));
    }

    private static Decision<DismissalStep> decide(List<DismissalStep> before, DismissalStep step) {
        return DECIDER.decide(step, DECIDER.replay(before), TODAY);
    }

    private static Decision<DismissalStep> after(int count, DismissalStep step) {
        return decide(course().subList(0, count), step);
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

    @Test
    void aNewContractEndsAPreliminaryOneWithoutNotice() {
        List<DismissalStep> course = course();
        for (int i = 0; i < course.size(); i++) {
            assertThat(warnings(after(i, course.get(i)))).as("step %s", i).isEmpty();
        }
        assertThat(DECIDER.replay(course).stage()).isEqualTo(Stage.COMPLETED);
        assertThat(codes(after(4, new ContractEnded(day("2024-05-14"), Ground.NEW_CONTRACT))))
                .containsExactly("ENDED_TOO_EARLY");
    }

    @Test
    void aNewContractDoesNotEndALaterOne() {
        List<DismissalStep> steps = List.of(resolved(Kind.OWNERS), signed());
        assertThat(codes(decide(steps, new ContractEnded(day("2024-05-15"), Ground.NEW_CONTRACT))))
                .containsExactly("NOT_PRELIMINARY");
    }

    @Test
    void sixtyDaysNoticeEndsAnyContract() {
        List<DismissalStep> steps = byNotice();
        for (int i = 0; i < steps.size(); i++) {
            assertThat(warnings(decide(steps.subList(0, i), steps.get(i))))
                    .as("step %s", i)
                    .isEmpty();
        }
        assertThat(codes(decide(steps.subList(0, 1), notice("2024-03-11", "2024-05-09"))))
                .containsExactly("NOTICE_TOO_SHORT");
        assertThat(codes(decide(steps.subList(0, 2), new ContractEnded(day("2024-05-09"), Ground.NOTICE))))
                .containsExactly("ENDED_TOO_EARLY");
        assertThat(codes(decide(steps.subList(0, 1), new ContractEnded(day("2024-05-10"), Ground.NOTICE))))
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(missing(decide(
                        steps.subList(0, 1),
                        new NoticeGiven(day("2024-03-11"), day("2024-05-10"), Optional.empty(), Optional.empty()))))
                .containsExactly("notice.written");
    }

    @Test
    void afterItsTermAContractIsEndedAsOneWithoutATerm() {
        Resolved late =
                resolved(Kind.OWNERS, DecidedBy.OWNERS, resolution(Optional.of(true)), Optional.of(day("2023-12-31")));
        assertThat(warnings(decide(List.of(), late))).isEmpty();
        Decision<DismissalStep> decision = decide(List.of(late), notice("2024-03-11", "2024-05-09"));
        assertThat(codes(decision)).containsExactly("NOTICE_TOO_SHORT");
        assertThat(decision.violations().get(0).citations().get(0).toString()).contains("948");
    }

    @Test
    void aContractExpiresOnItsLastDayAndRenewalIsDecidedBefore() {
        Resolved resolved =
                resolved(Kind.OWNERS, DecidedBy.OWNERS, resolution(Optional.of(true)), Optional.of(day("2024-06-08")));
        assertThat(warnings(decide(List.of(), resolved))).isEmpty();
        assertThat(warnings(decide(
                        List.of(),
                        resolved(
                                Kind.OWNERS,
                                DecidedBy.OWNERS,
                                resolution(Optional.of(true)),
                                Optional.of(day("2024-06-07"))))))
                .containsExactly("RENEWAL_DECIDED_LATE");
        assertThat(codes(decide(List.of(resolved), new ContractEnded(day("2024-06-07"), Ground.EXPIRY))))
                .containsExactly("ENDED_TOO_EARLY");
        assertThat(warnings(decide(List.of(resolved), new ContractEnded(day("2024-06-08"), Ground.EXPIRY))))
                .isEmpty();
        assertThat(missing(decide(List.of(resolved(Kind.OWNERS)), new ContractEnded(day("2024-06-08"), Ground.EXPIRY))))
                .containsExactly("contract.ends");
    }

    @Test
    void aCommitteeCallsTheVoteAndDoesNotDecide() {
        assertThat(codes(decide(
                        List.of(),
                        resolved(
                                Kind.PRELIMINARY,
                                DecidedBy.PROPERTY_MANAGEMENT_COMMITTEE,
                                resolution(Optional.of(true)),
                                Optional.empty()))))
                .containsExactly("NOT_DECIDED_BY_OWNERS");
    }

    @Test
    void aResolutionThatWasNotCarriedEndsNothing() {
        assertThat(codes(decide(
                        List.of(),
                        resolved(
                                Kind.PRELIMINARY, DecidedBy.OWNERS, resolution(Optional.of(false)), Optional.empty()))))
                .containsExactly("RESOLUTION_NOT_CARRIED");
        assertThat(missing(decide(
                        List.of(),
                        resolved(Kind.PRELIMINARY, DecidedBy.OWNERS, resolution(Optional.empty()), Optional.empty()))))
                .containsExactly("resolution.carried");
        OwnersResolution other =
                new OwnersResolution("v", "1", "REBUILD", day("2024-03-11"), Optional.of(true), Optional.empty());
        assertThat(codes(decide(List.of(), resolved(Kind.PRELIMINARY, DecidedBy.OWNERS, other, Optional.empty()))))
                .containsExactly("RESOLUTION_ON_ANOTHER_MATTER", "STEP_BEFORE_THE_LAST");
    }

    @Test
    void whatIsNotHandedOverStaysOwedItemByItem() {
        List<DismissalStep> steps = new ArrayList<>(byNotice());
        steps.add(handedOver("2024-05-10", HandoverItem.SERVICE_ROOMS, HandoverItem.COMMON_FACILITIES));
        assertThat(DECIDER.replay(steps).isServedByFormer()).isTrue();
        steps.add(new TakenOver(day("2024-05-12"), Successor.SELF_MANAGEMENT));
        List<Duty> duties = DECIDER.duties(DECIDER.replay(steps), TODAY);
        assertThat(duties)
                .extracting(duty -> duty.kind().code() + " " + duty.about())
                .containsExactly("HAND_OVER INSPECTION_RECORDS", "HAND_OVER TECHNICAL_RECORDS", "HAND_OVER ACCOUNTS");
        assertThat(missing(duties.get(0).due())).containsExactly("deadline.provider.handover");
        assertThat(duties.get(0).kind().what().zh()).isEqualTo("移交、结清：物业承接查验资料");
        steps.add(handedOver(
                "2024-06-30", HandoverItem.INSPECTION_RECORDS, HandoverItem.TECHNICAL_RECORDS, HandoverItem.ACCOUNTS));
        assertThat(DECIDER.replay(steps).stage()).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void whoHasNotHandedOverMayNotClaimFeesForAfterTheEnd() {
        assertThat(warnings(decide(byNotice(), new TakenOver(day("2024-05-12"), Successor.SELF_MANAGEMENT))))
                .containsExactly("HANDOVER_INCOMPLETE");
        assertThat(codes(decide(byNotice(), new TakenOver(day("2024-05-12"), Successor.NEW_PROVIDER))))
                .containsExactly("NO_NEW_CONTRACT");
    }

    @Test
    void anAgreedTimeToHandOverCanBeMissed() {
        Dismissal agreed = Dismissal.by(
                RuleBook.of(Tendering.pack()
                        .set("deadline.provider.handover", Term.days(10), 949)
                        .build()),
                Tendering.CALENDAR);
        DismissalState ended = agreed.replay(byNotice());
        assertThat(agreed.duties(ended, TODAY).get(0).due().getOrElseThrow().due())
                .contains(day("2024-05-20"));
        assertThat(warnings(agreed.decide(handedOver("2024-05-21", HandoverItem.ACCOUNTS), ended, TODAY)))
                .containsExactly("STEP_LATE");
    }

    @Test
    void ownersMayHireWithoutATenderAndAreTold() {
        assertThat(warnings(
                        after(2, new NewContractSigned(day("2024-04-01"), B, day("2024-05-15"), Optional.of(false)))))
                .containsExactly("TENDER_ENCOURAGED");
        assertThat(codes(after(2, new NewContractSigned(day("2024-04-01"), A, day("2024-05-15"), Optional.empty()))))
                .containsExactly("SAME_PROVIDER");
    }

    @Test
    void noStepIsSkipped() {
        assertThat(codes(decide(List.of(), notice("2024-03-11", "2024-05-10")))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(1, signed()))).containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(2, handedOver("2024-05-15", HandoverItem.ACCOUNTS))))
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(4, new TakenOver(day("2024-05-16"), Successor.NEW_PROVIDER))))
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(codes(after(5, new Stopped(day("2024-06-01"), StopReason.REVOKED))))
                .containsExactly("STEP_OUT_OF_ORDER");
        assertThat(warnings(after(2, new Stopped(day("2024-06-01"), StopReason.REVOKED))))
                .isEmpty();
    }

    @Test
    void filingsAreOwedAndLateOnesTold() {
        assertThat(DECIDER.duties(DECIDER.replay(course().subList(0, 3)), TODAY))
                .extracting(duty -> duty.kind().code() + " "
                        + duty.due().getOrElseThrow().due().orElseThrow())
                .containsExactly("FILE_CONTRACT 2024-04-16");
        assertThat(warnings(after(3, new ContractFiled(day("2024-04-17"), BOTH))))
                .containsExactly("STEP_LATE");
        assertThat(warnings(after(7, new TakeoverFiled(day("2024-06-18")))))
                .as("15 June is a Saturday, put off to Monday")
                .containsExactly("STEP_LATE");
    }
}
