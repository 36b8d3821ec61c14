package org.anju.planted;

import java.math.BigDecimal;

/** Counts in floating point. */
final class Approximate {

    private double share;
    private float[] shares;

    void half(float whole) {}

    Double third() {
        return null;
    }

    long floor(BigDecimal exact) {
        return (long) Math.floor(exact.doubleValue());
    }
}
