package org.anju.formats.cases;

import java.time.LocalDate;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.procurement.NoticeFacts;
import org.anju.procurement.NoticePeriod;
import org.anju.procurement.NoticeSituation;

/** Does a notice about the end of a service contract leave enough time? See {@code contractNotice.schema.json}. */
final class ContractNoticeCase implements CaseKind {

    @Override
    public String name() {
        return "contractNotice";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        NoticeSituation situation = given.choice("situation", NoticeSituation.class);
        NoticeFacts facts = new NoticeFacts(
                situation,
                given.findDay("given"),
                given.findDay("ends"),
                given.findObject("agreed").map(ContractNoticeCase::term),
                given.findFlag("written"));
        Decision<LocalDate> decision = NoticePeriod.by(book).decide(facts, asOf);
        return CaseAnswer.of(decision)
                .put(situation.isBeforeExpiry() ? "latestNotice" : "earliestEnd", decision.considered());
    }

    private static Term term(CaseInput given) {
        long amount = given.integer("amount");
        if (amount < 0 || amount > NoticeFacts.LONGEST) {
            throw given.problem(
                    "amount", "应在 0 至 " + NoticeFacts.LONGEST + " 之间", "should be from 0 to " + NoticeFacts.LONGEST);
        }
        return new Term((int) amount, given.choice("unit", Term.Unit.class));
    }
}
