package org.anju.formats.cases;

import java.time.LocalDate;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.Handover;
import org.anju.revenue.HandoverCheck;

/** Cases of handing over public revenue and its books. */
final class HandoverCase implements CaseKind {

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Money closing = given.findMoney("closing").orElse(Money.ZERO);
        Handover handover = new Handover(
                given.day("ended"),
                given.day("handedOver"),
                closing,
                given.findMoney("opening").orElse(closing),
                given.findFlag("audited").orElse(true));
        Decision<LocalDate> decision =
                HandoverCheck.by(book, Calendars.read(given)).decide(handover, asOf);
        return CaseAnswer.of(decision).put("due", decision.considered());
    }
}
