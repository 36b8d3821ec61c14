package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The identity of an exclusive part (专有部分) of a complex.
 *
 * @param value the id the register gave it; not empty
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /** Throws if the id is empty. */
    public UnitId {
        checkArgument(!value.isEmpty(), "an id must not be empty");
    }

    /** Returns the id {@code value}. */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    /** Orders by the numbers in the ids, so that unit 2 comes before unit 10; other characters by their codes. */
    @Override
    public int compareTo(UnitId other) {
        return UnitOrder.compare(value, other.value);
    }

    /** Returns the id as the register wrote it. */
    @Override
    public String toString() {
        return value;
    }
}
