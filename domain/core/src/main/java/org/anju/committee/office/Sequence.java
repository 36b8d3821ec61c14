package org.anju.committee.office;

import java.util.Optional;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.law.Text;

/** The order of the steps of a term: after the election, before its end, and after what they follow. Used once. */
final class Sequence {

    static final String CAPABILITY = "2.3";
    static final StepRules STEPS = new StepRules(CAPABILITY);

    private static final Text ELECT = Text.of("产生委员会", "elect the committee");
    private static final Text NEXT_TERM = Text.of("登记下一届任期（本届已结束）", "record the next term, this one is over");

    private final Reasoning why;
    private final TenureState state;

    Sequence(Reasoning why, TenureState state) {
        this.why = why;
        this.state = state;
    }

    /** Refuses a step of a committee that is not in its term. */
    void inTerm(Reading<?> basis, TenureStep step) {
        inTerm(basis, step, true, Text.EMPTY);
    }

    /** Refuses a step of a committee that is not in its term, or before {@code first} is done. */
    void inTerm(Reading<?> basis, TenureStep step, boolean follows, Text first) {
        STEPS.order(why, basis, state.isRunning() && follows, state.isRunning() ? first : missing());
        STEPS.day(why, basis, step.on(), state.elected().map(Elected::on));
    }

    /** Refuses a step that may come after the end as well, before {@code first} is done. */
    void atAnyTime(Reading<?> basis, boolean follows, Text first) {
        Optional<Elected> elected = state.elected();
        STEPS.order(why, basis, elected.isPresent() && follows, elected.isPresent() ? first : ELECT);
    }

    private Text missing() {
        return state.ended().isPresent() ? NEXT_TERM : ELECT;
    }
}
