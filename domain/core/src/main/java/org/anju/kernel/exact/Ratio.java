package org.anju.kernel.exact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;

/**
 * An exact non-negative fraction in lowest terms, such as the two thirds of Civil Code art. 278.
 *
 * <p>Comparisons cross-multiply in 128 bits, so they are exact for every {@code long}.
 *
 * @param numerator   zero or more
 * @param denominator one or more
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The whole. */
    public static final Ratio ONE = new Ratio(1, 1);

    /** Brings the fraction to lowest terms; throws if it is negative or has no denominator. */
    public Ratio {
        checkArgument(denominator > 0, "denominator must be positive: %s", denominator);
        checkArgument(numerator >= 0, "numerator must not be negative: %s", numerator);
        long common = LongMath.gcd(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    /** Returns {@code numerator / denominator}. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * Reads {@code "2/3"}, {@code "0.75"} or {@code "75%"}.
     *
     * @throws IllegalArgumentException if {@code text} is none of these, or negative
     */
    public static Ratio parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return of(
                        Long.parseLong(text.substring(0, slash).trim()),
                        Long.parseLong(text.substring(slash + 1).trim()));
            }
            boolean percent = text.endsWith("%");
            BigDecimal value = Decimals.parse(percent ? text.substring(0, text.length() - 1) : text);
            return ofDecimal(percent ? value.movePointLeft(2) : value);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("not a fraction such as 2/3, 0.75 or 75%: " + text, e);
        }
    }

    /** Looks at the exponent before it computes with it: {@code 1e999999999} is refused, not computed. */
    private static Ratio ofDecimal(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        return of(plain.movePointRight(scale).longValueExact(), LongMath.checkedPow(10, scale));
    }

    /** Tells whether it is a share of something: the whole at most. */
    public boolean isShare() {
        return numerator <= denominator;
    }

    /** Tells whether {@code part} is this share of {@code whole} or more (以上, the limit included). */
    public boolean isReachedBy(long part, long whole) {
        return Wide.compareProducts(part, denominator, whole, numerator) >= 0;
    }

    /** Tells whether {@code part} is strictly more than this share of {@code whole} (过半数, the limit excluded). */
    public boolean isExceededBy(long part, long whole) {
        return Wide.compareProducts(part, denominator, whole, numerator) > 0;
    }

    /** Returns the smallest part of {@code whole} that reaches this share. */
    public long leastReaching(long whole) {
        return Wide.multiplyDivide(whole, numerator, denominator, Rounding.UP);
    }

    /** Returns the smallest part of {@code whole} that exceeds this share. */
    public long leastExceeding(long whole) {
        return Math.addExact(Wide.multiplyDivide(whole, numerator, denominator, Rounding.DOWN), 1);
    }

    /** Returns this share of {@code amount}, brought to an integer by {@code rounding}. */
    public long of(long amount, Rounding rounding) {
        return Wide.multiplyDivide(amount, numerator, denominator, rounding);
    }

    /** Returns this fraction plus {@code other}; throws {@link ArithmeticException} on overflow. */
    public Ratio plus(Ratio other) {
        return new Ratio(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** Returns this fraction times {@code other}; throws {@link ArithmeticException} on overflow. */
    public Ratio times(Ratio other) {
        return new Ratio(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    @Override
    public int compareTo(Ratio other) {
        return Wide.compareProducts(numerator, other.denominator, other.numerator, denominator);
    }

    /** Returns {@code "2/3"}, or the whole number alone where the denominator is one. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
