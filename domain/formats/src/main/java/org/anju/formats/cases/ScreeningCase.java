package org.anju.formats.cases;

import org.anju.committee.Screened;
import org.anju.committee.Screening;
import org.anju.committee.ScreeningFacts;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.establishment.SetUp;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Has a complex the body it must have, and does it operate? See {@code screening.schema.json}. */
final class ScreeningCase implements CaseKind {

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        ScreeningFacts.Builder facts = ScreeningFacts.builder();
        facts.served(given.findFlag("served"))
                .founded(new SetUp(
                        given.findChoice("body", CommitteeKind.class),
                        given.findDay("setUpOn"),
                        given.findFlag("conditionsMet")))
                .term(given.findObject("term").map(CommitteeTermCase::term))
                .composition(given.findObject("composition").map(CompositionCase::composition))
                .lastMeeting(given.findDay("lastMeeting"));
        given.findObject("conditions").map(FirstAssemblyCase::facts).ifPresent(facts::conditions);
        Decision<Screened> decision = Screening.by(book, Calendars.read(given)).decide(facts.build(), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(screened -> answer.put("stage", screened.stage())
                        .put("path", screened.path())
                        .put("dueOn", screened.dueOn())
                        .put("operates", screened.operates()));
        return answer;
    }
}
