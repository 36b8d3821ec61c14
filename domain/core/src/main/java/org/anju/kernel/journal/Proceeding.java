package org.anju.kernel.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.anju.kernel.time.AsOf;

/**
 * A proceeding as its journal tells it.
 *
 * @param id      which
 * @param steps   the steps recorded, oldest first
 * @param state   how far it has come
 * @param duties  what is owed in it
 * @param version how many steps its journal holds; the number of {@code steps} where all are known
 */
public record Proceeding<S extends Progress, E>(
        ProceedingId id, ImmutableList<Taken<E>> steps, S state, ImmutableList<Duty> duties, long version) {

    /**
     * A step that was taken.
     *
     * @param name       what its reporter called it
     * @param step       its facts
     * @param recordedAt when it was recorded
     * @param citations  the law it was taken under
     */
    public record Taken<E>(String name, E step, Instant recordedAt, ImmutableList<String> citations) {}

    /** Reads a proceeding of kind {@code workflow} from the events of its stream, as far as {@code asOf} knows them. */
    public static <S extends Progress, E> Proceeding<S, E> of(
            ProceedingId id,
            Workflow<S, E> workflow,
            Decider<S, E> decider,
            ImmutableList<RecordedEvent> events,
            AsOf asOf) {
        ImmutableList<Taken<E>> steps = events.stream()
                .map(RecordedEvent::event)
                .filter(event -> !event.recordedAt().isAfter(asOf.knownAt()))
                .map(event -> taken(id, workflow, event))
                .collect(toImmutableList());
        S state = decider.replay(steps.stream().map(Taken::step).toList());
        return new Proceeding<>(id, steps, state, decider.duties(state, asOf), events.size());
    }

    private static <E> Taken<E> taken(ProceedingId id, Workflow<?, E> workflow, Event event) {
        String name = event.id().value().substring(id.event("").value().length());
        return new Taken<>(name, workflow.read(event), event.recordedAt(), event.citations());
    }

    /** Returns what the work list keeps of it. */
    public ProceedingView view() {
        return ProceedingView.of(id, version, state, duties);
    }
}
