package org.anju.kernel.area;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.anju.kernel.exact.Decimals;

/**
 * A floor area, exact to 0.01 ㎡, the precision of the register.
 *
 * @param hundredths hundredths of a square metre; zero or more
 */
public record Area(long hundredths) implements Comparable<Area> {

    /** No area at all. */
    public static final Area ZERO = new Area(0);

    /** Throws if the area is negative. */
    public Area {
        checkArgument(hundredths >= 0, "an area must not be negative: %s hundredths of a square metre", hundredths);
    }

    /** Returns {@code hundredths} of a square metre. */
    public static Area ofHundredths(long hundredths) {
        return new Area(hundredths);
    }

    /**
     * Reads an area in square metres such as {@code "89.50"}.
     *
     * @throws IllegalArgumentException if it is no number, negative, finer than 0.01 ㎡, or out of range
     */
    public static Area squareMetres(String squareMetres) {
        try {
            return new Area(Decimals.parse(squareMetres).movePointRight(2).longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("not an area in square metres with two decimals: " + squareMetres, e);
        }
    }

    /** Returns this area plus {@code other}. */
    public Area plus(Area other) {
        return new Area(Math.addExact(hundredths, other.hundredths));
    }

    /** Returns this area less {@code other}, which must not be larger. */
    public Area minus(Area other) {
        return new Area(Math.subtractExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Area other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** Returns the area in square metres with two decimals, as {@link #squareMetres(String)} reads it. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
