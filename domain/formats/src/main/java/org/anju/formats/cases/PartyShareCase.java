package org.anju.formats.cases;

import org.anju.committee.PartyShare;
import org.anju.committee.Slate;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Is the share of party members among the candidates as wanted? See {@code partyShare.schema.json}. */
final class PartyShareCase implements CaseKind {

    @Override
    public String name() {
        return "partyShare";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        long candidates = given.integer("candidates");
        if (candidates < 1 || candidates > Integer.MAX_VALUE) {
            throw given.problem("candidates", "应为正整数", "should be one or more");
        }
        if (given.findInteger("partyMembers")
                .filter(members -> members < 0 || members > candidates)
                .isPresent()) {
            throw given.problem("partyMembers", "应在0与候选人人数之间", "should be between 0 and the candidates");
        }
        Slate slate =
                new Slate((int) candidates, given.findInteger("partyMembers").map(Long::intValue));
        return CaseAnswer.of(PartyShare.by(book).decide(slate, asOf));
    }
}
