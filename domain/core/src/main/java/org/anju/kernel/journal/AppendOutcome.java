package org.anju.kernel.journal;

import com.google.common.collect.ImmutableList;

/** What came of reporting events; whatever is not {@link Appended} left the journal as it was. */
public sealed interface AppendOutcome {

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
