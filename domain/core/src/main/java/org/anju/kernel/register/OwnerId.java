package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of an owner (业主); opaque, without meaning outside the register.
 *
 * @param value the id the register gave it; not empty
 */
public record OwnerId(String value) implements Comparable<OwnerId> {

    /** Throws if the id is empty. */
    public OwnerId {
        checkArgument(!value.isEmpty(), "an id must not be empty");
    }

    /** Returns the id {@code value}. */
    public static OwnerId of(String value) {
        return new OwnerId(value);
    }

    @Override
    public int compareTo(OwnerId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as the register wrote it. */
    @Override
    public String toString() {
        return value;
    }
}
