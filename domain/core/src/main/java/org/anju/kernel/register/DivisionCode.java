package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The code of a division (区划代码): digits of the national statistics bureau, or capitals and digits for a node that has
 * no official one.
 *
 * @param value two to twelve digits or capital letters
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    /** Throws if the code is malformed; ask {@link #isValid} first where it comes from outside. */
    public DivisionCode {
        checkArgument(isValid(value), "not a division code of two to twelve digits or capitals: %s", value);
    }

    /** Returns the code {@code value}. */
    public static DivisionCode of(String value) {
        return new DivisionCode(value);
    }

    /** Tells whether {@code value} is written as a division code. */
    public static boolean isValid(String value) {
        return value.length() >= SHORTEST
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the code as written. */
    @Override
    public String toString() {
        return value;
    }
}
