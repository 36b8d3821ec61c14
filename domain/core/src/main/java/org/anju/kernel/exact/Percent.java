package org.anju.kernel.exact;

import java.math.BigDecimal;

/**
 * A share as a reader sees it, in per cent with two decimals, half up; for display only, never for a comparison.
 *
 * @param part  the part
 * @param whole the whole; zero shows as a dash
 */
public record Percent(long part, long whole) {

    private static final long HUNDREDTHS_OF_A_PERCENT = 10_000;

    /** Returns {@code "68.99%"}. */
    @Override
    public String toString() {
        if (whole == 0) {
            return "—";
        }
        long hundredths = Wide.multiplyDivide(part, HUNDREDTHS_OF_A_PERCENT, whole, Rounding.HALF_UP);
        return BigDecimal.valueOf(hundredths, 2).toPlainString() + "%";
    }
}
