package org.anju.procurement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.ServiceContract.Kind;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.procurement.TenderStep.Awarded;
import org.anju.procurement.TenderStep.BidReceived;
import org.anju.procurement.TenderStep.BidsEvaluated;
import org.anju.procurement.TenderStep.BidsOpened;
import org.anju.procurement.TenderStep.CandidatesPosted;
import org.anju.procurement.TenderStep.ContractFiled;
import org.anju.procurement.TenderStep.ContractSigned;
import org.anju.procurement.TenderStep.DocumentsClarified;
import org.anju.procurement.TenderStep.FormChosen;
import org.anju.procurement.TenderStep.NoticeIssued;
import org.anju.procurement.TenderStep.ObjectionAnswered;
import org.anju.procurement.TenderStep.ObjectionRaised;
import org.anju.procurement.TenderStep.PanelFormed;
import org.anju.procurement.TenderStep.ResultFiled;
import org.anju.procurement.TenderStep.TakenOver;
import org.anju.procurement.TenderStep.TakeoverFiled;
import org.anju.procurement.TenderStep.TenderFiled;

/** A tender that goes well, and the numbers of the tender law and the Henan regulation. */
final class Tendering {

    static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2026).build();
    static final ProviderId A = provider(1);
    static final ProviderId B = provider(2);
    static final ProviderId C = provider(3);
    static final ProviderId D = provider(4);

    private Tendering() {}

    private static ProviderId provider(int number) {
        String body = "9141150000000000" + number;
        return ProviderId.of(body + ProviderId.checkDigit(body));
    }

    static RulePackBuilder pack() {
        return TestRules.national()
                .set("tender.compulsory.PRELIMINARY", true, 24)
                .set("tender.compulsory.OWNERS", false, 49)
                .set("tender.leastBidders", 3, 28)
                .set("tender.leastInvitations", 3, 17)
                .set("tender.filingBeforeNotice", Term.days(10), 11)
                .set("tender.bidPreparation", Term.days(20), 24)
                .set("tender.clarification", Term.days(15), 23)
                .set("tender.evaluationSeatsLeast", 5, 37)
                .set("tender.evaluationExpertShare", Ratio.of(2, 3), 37)
                .set("tender.candidatesPostedWithin", Term.days(3), 54)
                .set("tender.candidatesPostedFor", Term.days(3), 54)
                .set("tender.objectionAnswer", Term.days(3), 54)
                .set("tender.contract", Term.days(30), 46)
                .set("tender.resultFiling", Term.days(15), 47)
                .set("deadline.contract.filing", Term.days(15), 49)
                .set("deadline.takeover.filing", Term.days(30), 46)
                .set("provider.changeMatter", "HIRE_OR_DISMISS_PROVIDER", 278)
                .set("provider.newContractEndsPreliminary", true, 940)
                .set("deadline.ownersDismissProvider", Term.days(60), 946)
                .set("deadline.providerNotRenewing", Term.days(90), 947)
                .set("deadline.indefiniteContractNotice", Term.days(60), 948)
                .set("deadline.contract.renewalDecision", Term.months(3), 51)
                .set("period.putOffDayOff", true, 203);
    }

    static RuleBook book() {
        return RuleBook.of(pack().build());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static LocalDateTime time(String time) {
        return LocalDateTime.parse(time);
    }

    static FormChosen form(SelectionForm form) {
        return new FormChosen(
                day("2024-03-01"), form, Kind.PRELIMINARY, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static FormChosen negotiated(String on, Kind contract, Optional<Area> area, Optional<Boolean> approved) {
        return new FormChosen(day(on), SelectionForm.NEGOTIATED, contract, area, Optional.empty(), approved);
    }

    static NoticeIssued notice(String on, String deadline, ProviderId... invited) {
        return new NoticeIssued(day(on), day(on), time(deadline), ImmutableSet.copyOf(invited));
    }

    static BidReceived bid(String at, ProviderId bidder) {
        return new BidReceived(time(at), bidder);
    }

    static PanelFormed panel(long members, long experts) {
        return new PanelFormed(day("2024-04-08"), members, experts, Optional.of(0L));
    }

    static BidsEvaluated report(String on, ProviderId... candidates) {
        return new BidsEvaluated(day(on), ImmutableSet.copyOf(candidates));
    }

    static ContractFiled filed(String on, FilingOffice... with) {
        return new ContractFiled(day(on), ImmutableSet.copyOf(with));
    }

    /** Every step on the last day there is time for it, or the first on which it may be taken. */
    static List<TenderStep> course() {
        return List.of(
                form(SelectionForm.PUBLIC),
                new TenderFiled(day("2024-03-05")),
                notice("2024-03-15", "2024-04-08T09:00"),
                new DocumentsClarified(day("2024-03-24"), Optional.empty()),
                bid("2024-03-20T10:00", A),
                bid("2024-04-01T10:00", B),
                bid("2024-04-08T09:00", C),
                new BidsOpened(time("2024-04-08T09:00")),
                panel(5, 4),
                report("2024-04-09", B, A),
                new CandidatesPosted(day("2024-04-12"), day("2024-04-14")),
                new ObjectionRaised(day("2024-04-13"), "1"),
                new ObjectionAnswered(day("2024-04-16"), "1"),
                new Awarded(day("2024-04-17"), A),
                new ResultFiled(day("2024-05-02")),
                new ContractSigned(day("2024-05-17"), A),
                filed("2024-05-20", FilingOffice.STREET),
                filed("2024-05-31", FilingOffice.PROPERTY_AUTHORITY),
                new TakenOver(day("2024-07-01")),
                new TakeoverFiled(day("2024-07-31")));
    }
}
