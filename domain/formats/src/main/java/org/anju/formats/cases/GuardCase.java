package org.anju.formats.cases;

import org.anju.fee.Action;
import org.anju.fee.Arrears;
import org.anju.fee.ConductGuard;
import org.anju.fee.NextStep;
import org.anju.fee.NoticeField;
import org.anju.fee.Permission;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Whether something may be done to collect a fee: see {@code guard.schema.json}. */
final class GuardCase implements CaseKind {

    @Override
    public String name() {
        return "guard";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Arrears arrears = new Arrears(
                given.money("owed"), given.day("due"), given.findDay("demandedOn"), given.findDay("confirmedOn"));
        Decision<Permission> decision = ConductGuard.by(book, WorkingCalendars.china())
                .decide(given.choice("action", Action.class), arrears, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(permission -> describe(permission, answer));
        return answer;
    }

    private static void describe(Permission permission, CaseAnswer answer) {
        answer.texts("hidden", permission.hidden().stream().map(NoticeField::name));
        answer.put("next", permission.next().stream().map(GuardCase::step).toList());
    }

    private static CaseAnswer step(NextStep step) {
        return CaseAnswer.plain().put("action", step.action().name()).put("from", step.from());
    }
}
