package org.anju.kernel.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.WorkingCalendar;

/**
 * A kind of proceeding: its name, its steps and the decider that governs it.
 *
 * @param <S> how far one has come
 * @param <E> its steps
 */
public interface Workflow<S extends Progress, E> {

    /** Returns its name in files, addresses and streams, such as {@code preparation}; letters only. */
    String name();

    /** Returns what a reader calls it. */
    Text title();

    /** Returns the steps it knows, in the order they are usually taken. */
    ImmutableList<StepKind<? extends E>> steps();

    /** Returns what governs it under {@code book}. */
    Decider<S, E> by(RuleBook book, WorkingCalendar calendar);

    /** Returns the kind of steps called {@code name}. */
    default Optional<StepKind<? extends E>> findStep(String name) {
        return steps().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Returns the kind {@code step} is of. */
    default StepKind<? extends E> kindOf(E step) {
        Optional<StepKind<? extends E>> found =
                steps().stream().filter(kind -> kind.shape().isInstance(step)).findFirst();
        checkArgument(found.isPresent(), "%s has no step %s", name(), step.getClass());
        return found.get();
    }

    /** Returns the step an event holds; throws {@link IllegalStateException} where it is none of this workflow. */
    default E read(Event event) {
        return findStep(event.type())
                .orElseThrow(() -> new IllegalStateException(name() + " has no step " + event.type()))
                .read(event.payload());
    }

    /** Returns the content of the event that holds {@code step}. */
    default Payload write(E step) {
        return kindOf(step).write(step);
    }
}
