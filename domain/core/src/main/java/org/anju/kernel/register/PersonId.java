package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of a natural person who holds a post or attends a training, owner or not; opaque, without meaning outside
 * the register that gave it. Whether a person is also an owner is a fact to be stated, never read off the id.
 *
 * @param value the id the register gave it; not empty
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /** Throws if the id is empty. */
    public PersonId {
        checkArgument(!value.isEmpty(), "an id must not be empty");
    }

    /** Returns the id {@code value}. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as the register wrote it. */
    @Override
    public String toString() {
        return value;
    }
}
