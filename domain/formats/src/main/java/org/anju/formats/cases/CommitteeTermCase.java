package org.anju.formats.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeTerms;
import org.anju.committee.composition.TermOfOffice;
import org.anju.committee.composition.TermStanding;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Does an owners' committee keep its term? See {@code committeeTerm.schema.json}. */
final class CommitteeTermCase implements CaseKind {

    @Override
    public String name() {
        return "committeeTerm";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        TermOfOffice term = term(given);
        Decision<TermStanding> decision =
                CommitteeTerms.by(book, Calendars.read(given)).decide(term, asOf);
        TermStanding standing = decision.considered().orElseThrow();
        return CaseAnswer.of(decision)
                .put("lastDay", standing.lastDay())
                .put("filingDue", standing.filingDue())
                .put("renewalFrom", standing.renewalFrom())
                .put("handoverDue", standing.handoverDue())
                .put("state", standing.state());
    }

    /** Reads a term of office. */
    static TermOfOffice term(CaseInput given) {
        LocalDate from = given.day("from");
        Optional<LocalDate> to = given.findDay("to");
        if (to.filter(from::isAfter).isPresent()) {
            throw given.problem("to", "不得早于开始之日", "must not be before the first day");
        }
        TermOfOffice.Builder term = TermOfOffice.builder();
        term.from(from)
                .to(to)
                .electedOn(given.findDay("electedOn").orElse(from))
                .filed(CommitteeFacts.occurrence(given, "filed"))
                .renewed(CommitteeFacts.occurrence(given, "renewed"))
                .handedOver(CommitteeFacts.occurrence(given, "handedOver"));
        return term.build();
    }
}
