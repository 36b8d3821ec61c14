package org.anju.formats.cases;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.ReceiptClass;
import org.anju.revenue.ReceiptClassification;
import org.anju.revenue.ReceiptKind;

/** Cases of what money that came in is. */
final class ReceiptCase implements CaseKind {

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<ReceiptClass> decision =
                ReceiptClassification.by(book).decide(given.choice("receipt", ReceiptKind.class), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(found -> answer.put("to", found.destination().name()).put("account", found.account()));
        return answer;
    }
}
