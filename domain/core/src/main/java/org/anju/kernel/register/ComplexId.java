package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of a complex (小区), one managed area (物业管理区域).
 *
 * @param value the id the register gave it; not empty
 */
public record ComplexId(String value) implements Comparable<ComplexId> {

    /** Throws if the id is empty. */
    public ComplexId {
        checkArgument(!value.isEmpty(), "an id must not be empty");
    }

    /** Returns the id {@code value}. */
    public static ComplexId of(String value) {
        return new ComplexId(value);
    }

    @Override
    public int compareTo(ComplexId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id as the register wrote it. */
    @Override
    public String toString() {
        return value;
    }
}
