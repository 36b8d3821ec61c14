package org.anju.formats.cases;

import java.time.LocalDate;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.establishment.SetUp;
import org.anju.committee.establishment.SetUpDeadline;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Was a committee set up in time? See {@code setUpDeadline.schema.json}. */
final class SetUpDeadlineCase implements CaseKind {

    @Override
    public String name() {
        return "setUpDeadline";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        SetUp facts = new SetUp(
                given.findChoice("body", CommitteeKind.class),
                given.findDay("setUpOn"),
                given.findFlag("conditionsMet"));
        Decision<LocalDate> decision = SetUpDeadline.by(book).decide(facts, asOf);
        CaseAnswer answer = CaseAnswer.of(decision).put("dueOn", decision.considered());
        if (!decision.isUndetermined()) {
            answer.put("inTime", decision.isGranted());
        }
        return answer;
    }
}
