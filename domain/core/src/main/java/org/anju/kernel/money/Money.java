package org.anju.kernel.money;

import java.math.BigDecimal;
import org.anju.kernel.exact.Decimals;
import org.anju.kernel.exact.LargestRemainder;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;

/**
 * An amount of renminbi, exact to the fen.
 *
 * <p>Amounts are never rounded in silence: an input finer than a fen is refused, and an operation that could produce one
 * asks for a {@link Rounding}. An amount beyond the range of {@code long} fen is an {@link ArithmeticException}, never a
 * wrapped number.
 *
 * @param fen the amount in fen; negative for an outflow
 */
public record Money(long fen) implements Comparable<Money> {

    /** No money at all. */
    public static final Money ZERO = new Money(0);

    /** Returns {@code fen} hundredths of a yuan. */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * Reads an amount in yuan such as {@code "1234.50"}.
     *
     * @throws IllegalArgumentException if it is no number, finer than a fen, or out of range
     */
    public static Money yuan(String yuan) {
        try {
            return ofFen(Decimals.parse(yuan).movePointRight(2).longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("not an amount in yuan exact to the fen: " + yuan, e);
        }
    }

    /** Returns this amount plus {@code other}. */
    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    /** Returns this amount less {@code other}. */
    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    /** Returns the opposite amount. */
    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    /** Returns this amount {@code count} times. */
    public Money times(long count) {
        return ofFen(Math.multiplyExact(fen, count));
    }

    /** Returns {@code share} of this amount, brought to the fen by {@code rounding}. */
    public Money times(Ratio share, Rounding rounding) {
        return ofFen(share.of(fen, rounding));
    }

    /** Splits this amount in proportion to {@code weights}; the parts sum to it exactly. */
    public Money[] split(long... weights) {
        long[] parts = LargestRemainder.split(fen, weights);
        Money[] amounts = new Money[parts.length];
        for (int i = 0; i < parts.length; i++) {
            amounts[i] = ofFen(parts[i]);
        }
        return amounts;
    }

    /** Tells whether this is less than nothing. */
    public boolean isNegative() {
        return fen < 0;
    }

    /** Tells whether this is more than nothing. */
    public boolean isPositive() {
        return fen > 0;
    }

    /** Tells whether this is nothing. */
    public boolean isZero() {
        return fen == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Returns the amount in yuan with two decimals, as {@link #yuan(String)} reads it. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
