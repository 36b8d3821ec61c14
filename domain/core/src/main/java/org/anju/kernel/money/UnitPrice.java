package org.anju.kernel.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Decimals;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.exact.Wide;

/**
 * A price per unit of something (a square metre and month, a kilowatt hour), exact to a millionth of a yuan.
 *
 * @param micros millionths of a yuan per unit; zero or more
 */
public record UnitPrice(long micros) implements Comparable<UnitPrice> {

    /** Free of charge. */
    public static final UnitPrice ZERO = new UnitPrice(0);

    /** How many micros make a fen: what {@code price * count} is divided by. */
    public static final long MICROS_PER_FEN = 10_000;

    /** What {@code price * hundredths of an area} is divided by to get fen. */
    public static final long MICROS_TIMES_HUNDREDTHS_PER_FEN = MICROS_PER_FEN * 100;

    private static final int DECIMALS = 6;

    /** Throws if the price is negative. */
    public UnitPrice {
        checkArgument(micros >= 0, "a price must not be negative: %s micros", micros);
    }

    /**
     * Reads a price in yuan such as {@code "1.275"}.
     *
     * @throws IllegalArgumentException if it is no number, negative, finer than six decimals, or out of range
     */
    public static UnitPrice yuan(String yuan) {
        try {
            return new UnitPrice(Decimals.parse(yuan).movePointRight(DECIMALS).longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("not a price in yuan with at most six decimals: " + yuan, e);
        }
    }

    /** Returns the price of {@code area}, brought to the fen by {@code rounding}. */
    public Money times(Area area, Rounding rounding) {
        return Money.ofFen(Wide.multiplyDivide(micros, area.hundredths(), MICROS_TIMES_HUNDREDTHS_PER_FEN, rounding));
    }

    /** Returns the price of {@code count} units, brought to the fen by {@code rounding}. */
    public Money times(long count, Rounding rounding) {
        return Money.ofFen(Wide.multiplyDivide(micros, count, MICROS_PER_FEN, rounding));
    }

    /** Returns {@code share} of this price; throws {@link ArithmeticException} if that is finer than a millionth. */
    public UnitPrice timesExactly(Ratio share) {
        long exact = share.of(micros, Rounding.DOWN);
        if (!share.isReachedBy(exact, micros)) {
            throw new ArithmeticException(share + " of " + this + " is finer than a millionth of a yuan");
        }
        return new UnitPrice(exact);
    }

    /** Returns this price plus {@code other}. */
    public UnitPrice plus(UnitPrice other) {
        return new UnitPrice(Math.addExact(micros, other.micros));
    }

    /** Returns this price less {@code other}, which must not be larger. */
    public UnitPrice minus(UnitPrice other) {
        return new UnitPrice(Math.subtractExact(micros, other.micros));
    }

    @Override
    public int compareTo(UnitPrice other) {
        return Long.compare(micros, other.micros);
    }

    /** Returns the price in yuan with at least two decimals, as {@link #yuan(String)} reads it. */
    @Override
    public String toString() {
        BigDecimal yuan = BigDecimal.valueOf(micros, DECIMALS).stripTrailingZeros();
        return (yuan.scale() < 2 ? yuan.setScale(2) : yuan).toPlainString();
    }
}
