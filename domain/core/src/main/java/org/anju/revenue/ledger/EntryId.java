package org.anju.revenue.ledger;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of an entry, given by the caller, so that sending it twice books it once.
 *
 * @param value not empty
 */
public record EntryId(String value) implements Comparable<EntryId> {

    /** Throws if the id is empty. */
    public EntryId {
        checkArgument(!value.isEmpty(), "an id must not be empty");
    }

    /** Returns the id {@code value}. */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as the caller wrote it. */
    @Override
    public String toString() {
        return value;
    }
}
