package org.anju.kernel.journal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * The identity of a proceeding: where it is recorded, what kind it is, and its name.
 *
 * @param journal  the journal, that of its complex
 * @param workflow the name of its kind
 * @param name     its name among those of its kind in the journal; one line without a slash
 */
public record ProceedingId(String journal, String workflow, String name) implements Comparable<ProceedingId> {

    /** Throws unless workflow and name are one line without a slash. */
    public ProceedingId {
        checkArgument(isName(workflow) && isName(name), "names without a slash: %s, %s", workflow, name);
    }

    /** Tells whether {@code text} can name a proceeding. */
    public static boolean isName(String text) {
        return text.indexOf('/') < 0 && Names.isName(text);
    }

    /** Returns the proceeding whose steps a stream holds; empty if it is no stream of a proceeding. */
    public static Optional<ProceedingId> of(String journal, StreamId stream) {
        String[] parts = stream.value().split("/", -1);
        return parts.length == 2 && isName(parts[0]) && isName(parts[1])
                ? Optional.of(new ProceedingId(journal, parts[0], parts[1]))
                : Optional.empty();
    }

    /** Returns the stream of its steps. */
    public StreamId stream() {
        return StreamId.of(workflow + "/" + name);
    }

    /** Returns the name of the event that records the step its reporter calls {@code step}. */
    public EventId event(String step) {
        return EventId.of(workflow + "/" + name + "/" + step);
    }

    @Override
    public int compareTo(ProceedingId other) {
        int byJournal = journal.compareTo(other.journal);
        return byJournal != 0 ? byJournal : stream().compareTo(other.stream());
    }

    @Override
    public String toString() {
        return journal + " " + workflow + "/" + name;
    }
}
