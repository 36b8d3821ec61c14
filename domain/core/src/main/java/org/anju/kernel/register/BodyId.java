package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of a body.
 *
 * @param value the id the register gave it; not empty
 */
public record BodyId(String value) implements Comparable<BodyId> {

    /** Throws if the id is empty. */
    public BodyId {
        checkArgument(!value.isEmpty(), "an id must not be empty");
    }

    /** Returns the id {@code value}. */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as the register wrote it. */
    @Override
    public String toString() {
        return value;
    }
}
