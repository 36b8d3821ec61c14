package org.anju.kernel.exact;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Products of two {@code long}s without overflow: the 128-bit step under fractions, prices and splits. */
public final class Wide {

    private Wide() {}

    /** Compares {@code a * b} with {@code c * d} exactly. */
    public static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /**
     * Returns {@code a * b / divisor} brought to an integer by {@code rounding}; the product may exceed 64 bits.
     *
     * @throws ArithmeticException      if the result does not fit a {@code long}
     * @throws IllegalArgumentException if the divisor is not positive
     */
    public static long multiplyDivide(long a, long b, long divisor, Rounding rounding) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) == low >> 63) {
            return rounding.divide(low, divisor);
        }
        checkArgument(divisor > 0, "divisor must be positive: %s", divisor);
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(divisor), 0, rounding.mode())
                .longValueExact();
    }
}
