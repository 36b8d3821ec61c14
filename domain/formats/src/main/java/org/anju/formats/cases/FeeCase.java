package org.anju.formats.cases;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.anju.fee.Bill;
import org.anju.fee.BillLine;
import org.anju.fee.Billing;
import org.anju.fee.Stage;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;

/** What a unit owes for some days: see {@code fee.schema.json}. */
final class FeeCase implements CaseKind {

    /** Longer than anybody holds a unit; a mistyped year must not fill the memory with months. */
    private static final int MOST_YEARS = 200;

    @Override
    public String name() {
        return "fee";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Billing plain = Billing.by(book, FeeFacts.tariff(given));
        Billing billing = given.findChoice("stage", Stage.class).map(plain::at).orElse(plain);
        LocalDate first = given.day("first");
        LocalDate last = given.day("last");
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw given.problem(
                    "last",
                    "账期不得超过 " + MOST_YEARS + " 年",
                    "should be within " + MOST_YEARS + " years of the first day");
        }
        Decision<Bill> decision = billing.bill(FeeFacts.unit(given), first, last, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.granted().ifPresent(bill -> describe(bill, answer));
        return answer;
    }

    private static void describe(Bill bill, CaseAnswer answer) {
        answer.put("total", bill.total());
        answer.put("lines", bill.lines().stream().map(FeeCase::line).toList());
        CaseAnswer holders = CaseAnswer.plain();
        Set<OwnerId> owing = new LinkedHashSet<>();
        bill.lines().forEach(line -> owing.add(line.span().tenure().holder()));
        owing.forEach(holder -> holders.put(holder.value(), bill.dueFrom(holder)));
        answer.put("holders", holders);
    }

    private static CaseAnswer line(BillLine line) {
        return CaseAnswer.plain()
                .put("item", line.item().code())
                .put("first", line.span().first())
                .put("last", line.span().last())
                .put("days", line.span().days())
                .put("payer", line.span().payer().name())
                .put("holder", line.span().tenure().holder())
                .put("price", line.price().price())
                .put("amount", line.amount());
    }
}
