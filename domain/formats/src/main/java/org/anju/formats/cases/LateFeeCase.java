package org.anju.formats.cases;

import org.anju.fee.Instalment;
import org.anju.fee.LateFee;
import org.anju.fee.LateFees;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** What is owed for paying late: see {@code lateFee.schema.json}. */
final class LateFeeCase implements CaseKind {

    @Override
    public String name() {
        return "lateFee";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<LateFees> decision = LateFee.by(book)
                .decide(
                        given.list("instalments").stream()
                                .map(each -> new Instalment(each.money("principal"), each.day("due"), each.day("paid")))
                                .toList(),
                        asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.granted().ifPresent(fees -> {
            answer.put("total", fees.total());
            answer.put("days", fees.lines().stream().map(LateFees.Line::days).toList());
            answer.put("fees", fees.lines().stream().map(LateFees.Line::fee).toList());
        });
        return answer;
    }
}
