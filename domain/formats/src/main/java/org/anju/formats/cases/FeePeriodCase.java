package org.anju.formats.cases;

import java.time.LocalDate;
import org.anju.fee.FeePeriods;
import org.anju.fee.FeeStart;
import org.anju.fee.Handover;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** From when a fee is owed and how its months are counted: see {@code feePeriod.schema.json}. */
final class FeePeriodCase implements CaseKind {

    @Override
    public String name() {
        return "feePeriod";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        return given.has("anchor") ? monthFrom(given) : start(book, asOf, given);
    }

    private static CaseAnswer monthFrom(CaseInput given) {
        DateRange month = FeePeriods.monthFrom(given.day("anchor"), Math.toIntExact(given.integer("index")));
        return CaseAnswer.plain().put("first", month.from()).put("last", month.last());
    }

    private static CaseAnswer start(RuleBook book, AsOf asOf, CaseInput given) {
        Handover handover = new Handover(given.day("contractDay"), given.findDay("deliveredOn"));
        LocalDate last = given.day("last");
        Decision<LocalDate> decision = FeeStart.by(book).decide(handover, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.granted().ifPresent(first -> {
            FeePeriods.MonthsAndDays count = FeePeriods.count(first, last);
            answer.put("first", first).put("months", count.months()).put("days", count.days());
        });
        return answer;
    }
}
