package org.anju.kernel.journal;

/**
 * The name of a stream of events: one vote, one ledger, one case.
 *
 * @param value one line of text, at most 200 characters
 */
public record StreamId(String value) implements Comparable<StreamId> {

    /** Throws if it is not one line of at most 200 characters. */
    public StreamId {
        Names.check("stream", value);
    }

    /** Returns the stream called {@code value}. */
    public static StreamId of(String value) {
        return new StreamId(value);
    }

    @Override
    public int compareTo(StreamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
