package org.anju.kernel.journal;

/**
 * The name of an event, given by whoever reports it: reporting the same event twice records it once.
 *
 * @param value one line of text, at most 200 characters
 */
public record EventId(String value) implements Comparable<EventId> {

    /** Throws if it is not one line of at most 200 characters. */
    public EventId {
        Names.check("event", value);
    }

    /** Returns the event called {@code value}. */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
