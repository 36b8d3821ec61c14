package org.anju.kernel.journal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/** What came of reporting events; whatever is not {@link Appended} left the journal as it was. */
public sealed interface AppendOutcome {

    /**
     * Returns what is to be said of events some of which are recorded already; nothing if all are new.
     *
     * @param recorded finds an event of the journal by its name
     */
    static Optional<AppendOutcome> ofKnown(
            ImmutableList<Event> events, Function<EventId, Optional<RecordedEvent>> recorded) {
        ImmutableList.Builder<RecordedEvent> repeated = ImmutableList.builder();
        Optional<EventId> first = Optional.empty();
        int known = 0;
        for (Event event : events) {
            Optional<RecordedEvent> old = recorded.apply(event.id());
            if (old.isPresent()) {
                if (!old.get().event().equals(event)) {
                    return Optional.of(new ContentMismatch(event.id()));
                }
                repeated.add(old.get());
                first = first.or(() -> Optional.of(event.id()));
                known++;
            }
        }
        return known == events.size()
                ? Optional.of(new AlreadyAppended(repeated.build()))
                : first.map(ContentMismatch::new);
    }

    /**
     * They were recorded, all of them.
     *
     * @param events the events with their places
     */
    record Appended(ImmutableList<RecordedEvent> events) implements AppendOutcome {}

    /**
     * They had all been recorded before, with the same content: a report that was repeated.
     *
     * @param events the events with the places they have had since
     */
    record AlreadyAppended(ImmutableList<RecordedEvent> events) implements AppendOutcome {}

    /**
     * The stream has another version than the caller had seen; read it again and decide again.
     *
     * @param expected what the caller had seen
     * @param actual   what it is
     */
    record VersionConflict(long expected, long actual) implements AppendOutcome {}

    /**
     * An event of this name is recorded already with another content, or without the others reported with it.
     *
     * @param id the name
     */
    record ContentMismatch(EventId id) implements AppendOutcome {}
}
