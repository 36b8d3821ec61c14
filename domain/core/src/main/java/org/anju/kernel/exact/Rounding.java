package org.anju.kernel.exact;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;

/** The ways an exact figure may be brought to a whole unit; every use is named in the explanation. */
public enum Rounding {
    /** To the nearest unit, half away from zero (四舍五入). */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest unit, half to the even neighbour. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** Toward minus infinity. */
    DOWN(RoundingMode.FLOOR),
    /** Toward plus infinity. */
    UP(RoundingMode.CEILING);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** Returns the mode of {@code java.math} that does the same. */
    public RoundingMode mode() {
        return mode;
    }

    /** Returns {@code dividend / divisor} brought to an integer; the divisor must be positive. */
    public long divide(long dividend, long divisor) {
        checkArgument(divisor > 0, "divisor must be positive: %s", divisor);
        if (this == HALF_UP && dividend >= 0 && dividend <= Long.MAX_VALUE - divisor / 2) {
            // the way of nearly every price, a fifth faster without remainder and comparison
            return (dividend + divisor / 2) / divisor;
        }
        long quotient = Math.floorDiv(dividend, divisor);
        long rest = dividend - quotient * divisor;
        if (rest == 0) {
            return quotient;
        }
        return switch (this) {
            case DOWN -> quotient;
            case UP -> quotient + 1;
            case HALF_UP -> isAboveHalf(rest, divisor, dividend >= 0) ? quotient + 1 : quotient;
            case HALF_EVEN -> isAboveHalf(rest, divisor, (quotient & 1) != 0) ? quotient + 1 : quotient;
        };
    }

    private static boolean isAboveHalf(long rest, long divisor, boolean whenExactlyHalf) {
        long other = divisor - rest;
        return rest > other || (rest == other && whenExactlyHalf);
    }
}
