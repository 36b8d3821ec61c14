package org.anju.kernel.scheme;

import java.math.BigDecimal;
import org.anju.kernel.exact.Decimals;

/**
 * Points of a score, exact to a thousandth, so that 84.99 is told from 85.
 *
 * @param thousandths thousandths of a point; negative for a deduction
 */
public record Points(long thousandths) implements Comparable<Points> {

    /** No points at all. */
    public static final Points ZERO = new Points(0);

    private static final int DECIMALS = 3;
    private static final int DECIMALS_SHOWN = 2;

    /** Returns {@code thousandths} of a point. */
    public static Points ofThousandths(long thousandths) {
        return thousandths == 0 ? ZERO : new Points(thousandths);
    }

    /**
     * Reads points such as {@code "84.30"}.
     *
     * @throws IllegalArgumentException if it is no number, finer than a thousandth, or out of range
     */
    public static Points of(String points) {
        try {
            return new Points(Decimals.parse(points).movePointRight(DECIMALS).longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("not points with at most three decimals: " + points, e);
        }
    }

    /** Returns these points plus {@code other}. */
    public Points plus(Points other) {
        return new Points(Math.addExact(thousandths, other.thousandths));
    }

    /** Returns these points less {@code other}. */
    public Points minus(Points other) {
        return new Points(Math.subtractExact(thousandths, other.thousandths));
    }

    /** Tells whether there are less than none. */
    public boolean isNegative() {
        return thousandths < 0;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(thousandths, other.thousandths);
    }

    /** Returns the points with two decimals, or three where the third is needed, as {@link #of} reads them. */
    @Override
    public String toString() {
        BigDecimal exact = BigDecimal.valueOf(thousandths, DECIMALS);
        return (thousandths % 10 == 0 ? exact.setScale(DECIMALS_SHOWN) : exact).toPlainString();
    }
}
