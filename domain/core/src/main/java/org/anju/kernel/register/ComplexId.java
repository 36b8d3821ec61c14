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

    /**
     * Returns {@code name} as an id that no other complex can have: the two with a slash between, a slash of the complex's
     * own written {@code %2F}.
     */
    public String scope(String name) {
        return value.replace("%", "%25").replace("/", "%2F") + "/" + name;
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
