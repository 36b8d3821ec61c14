package org.anju.kernel.journal;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.time.AsOf;

/**
 * A proceeding (程序) as pure functions: which step may be taken, what a step makes of it, and what is owed then.
 *
 * <p>Whoever acts states the step as a fact: a filing, a posting, a meeting with its date. It is recorded as it was stated, or
 * refused with every reason; so a command and its event are one value, and a step told twice is known by its content.
 * What follows from the steps, the due days above all, is never recorded but worked out from them by the law of the day.
 *
 * <p>Total and deterministic: {@link #evolve} takes any step in any state, since what was recorded under an earlier law
 * must be read under a later one; a step that is late is recorded all the same, with a warning.
 *
 * @param <S> how far it has come
 * @param <E> the steps, a sealed interface of records that {@link StepKind} can write
 */
public interface Decider<S extends Progress, E> {

    /** Returns what there is before the first step. */
    S initial();

    /** Decides whether {@code step} may be taken in {@code state}; out of order, it is refused with what must come first. */
    Decision<E> decide(E step, S state, AsOf asOf);

    /** Returns what {@code step} makes of {@code state}. */
    S evolve(S state, E step);

    /** Returns what is owed in {@code state}, each with its due day and the proof of it. */
    ImmutableList<Duty> duties(S state, AsOf asOf);

    /** Returns what {@code steps} make of {@link #initial}. */
    default S replay(Iterable<? extends E> steps) {
        S state = initial();
        for (E step : steps) {
            state = evolve(state, step);
        }
        return state;
    }
}
