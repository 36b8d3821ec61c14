package org.anju.examples.benchmarks;

import java.math.BigDecimal;

/** The prices of the made-up tariff, by grade and lift, in yuan a square metre and month. */
public final class FeeRates {

    /** Grade A with a lift. */
    public static final BigDecimal LIFT_A = new BigDecimal("1.85");

    /** Grade A without. */
    public static final BigDecimal STAIRS_A = new BigDecimal("1.55");

    /** Grade B with a lift. */
    public static final BigDecimal LIFT_B = new BigDecimal("1.35");

    /** Grade B without. */
    public static final BigDecimal STAIRS_B = new BigDecimal("1.05");

    /** What some owners agreed on for themselves. */
    public static final BigDecimal AGREED = new BigDecimal("1.60");

    private FeeRates() {}
}
