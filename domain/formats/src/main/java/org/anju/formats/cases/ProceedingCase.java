package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Cases of a proceeding, one kind for each workflow: steps are told in their order, up to the first that may not be taken.
 *
 * @param workflow the workflow; the kind is called as it is
 */
record ProceedingCase<S extends Progress, E>(Workflow<S, E> workflow) implements CaseKind {

    @Override
    public String name() {
        return workflow.name();
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        ImmutableList<CaseInput> told = given.list("steps");
        if (told.isEmpty()) {
            throw given.problem("steps", "至少一个步骤", "at least one step");
        }
        ImmutableList<E> steps =
                told.stream().map(each -> StepJson.read(workflow, each)).collect(toImmutableList());
        Decider<S, E> decider = workflow.by(book, WorkingCalendars.china());
        S state = decider.initial();
        List<String> late = new ArrayList<>();
        Decision<E> decision = decider.decide(steps.get(0), state, asOf);
        int taken = 0;
        while (decision.isGranted()) {
            E step = steps.get(taken);
            state = decider.evolve(state, step);
            if (isLate(decision)) {
                late.add(workflow.kindOf(step).name());
            }
            taken++;
            if (taken == steps.size()) {
                break;
            }
            decision = decider.decide(steps.get(taken), state, asOf);
        }
        return CaseAnswer.of(decision)
                .put("taken", taken)
                .put("stage", state.stage())
                .put("ended", state.isEnded())
                .put("late", late)
                .put(
                        "duties",
                        decider.duties(state, asOf).stream()
                                .map(ProceedingCase::duty)
                                .toList());
    }

    private static boolean isLate(Decision<?> decision) {
        return decision.explanation().warnings().stream()
                .anyMatch(warning -> warning.code().equals("STEP_LATE"));
    }

    private static CaseAnswer duty(Duty duty) {
        CaseAnswer answer = CaseAnswer.plain();
        answer.put("duty", duty.kind().code());
        if (!duty.about().isEmpty()) {
            answer.put("about", duty.about());
        }
        answer.put("by", duty.kind().by());
        answer.put("due", duty.due().granted().flatMap(run -> run.due()));
        answer.texts("missing", duty.due().missing().stream().map(Missing::code));
        return answer;
    }
}
