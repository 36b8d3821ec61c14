package org.anju.kernel.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RoundingTest {

    @Test
    void everyWayAgreesWithBigDecimalAroundZero() {
        for (Rounding rounding : Rounding.values()) {
            for (long dividend = -40; dividend <= 40; dividend++) {
                for (long divisor = 1; divisor <= 8; divisor++) {
                    long expected = BigDecimal.valueOf(dividend)
                            .divide(BigDecimal.valueOf(divisor), 0, rounding.mode())
                            .longValueExact();
                    assertThat(rounding.divide(dividend, divisor))
                            .as("%s of %s / %s", rounding, dividend, divisor)
                            .isEqualTo(expected);
                    assertThat(Wide.multiplyDivide(dividend, 1, divisor, rounding))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void halvesGoWhereTheNameSays() {
        assertThat(Rounding.HALF_UP.divide(5, 2)).isEqualTo(3);
        assertThat(Rounding.HALF_UP.divide(-5, 2)).isEqualTo(-3);
        assertThat(Rounding.HALF_EVEN.divide(5, 2)).isEqualTo(2);
        assertThat(Rounding.HALF_EVEN.divide(7, 2)).isEqualTo(4);
        assertThat(Rounding.HALF_UP.divide(Long.MAX_VALUE, Long.MAX_VALUE - 1)).isEqualTo(1);
    }

    @Test
    void halfUpAgreesWithBigDecimalAtTheEndOfTheRange() {
        long[] divisors = {1, 2, 3, 1_000_000, Long.MAX_VALUE / 2, Long.MAX_VALUE - 1, Long.MAX_VALUE};
        for (long divisor : divisors) {
            for (long below = 0; below < 3; below++) {
                long dividend = Long.MAX_VALUE - below;
                long edge = Long.MAX_VALUE - divisor / 2 + below - 2;
                assertThat(Rounding.HALF_UP.divide(dividend, divisor)).isEqualTo(halfUp(dividend, divisor));
                assertThat(Rounding.HALF_UP.divide(edge, divisor)).isEqualTo(halfUp(edge, divisor));
            }
        }
    }

    private static long halfUp(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, Rounding.HALF_UP.mode())
                .longValueExact();
    }

    @Test
    void theExtremesDoNotWrap() {
        assertThat(Rounding.DOWN.divide(Long.MIN_VALUE, 1)).isEqualTo(Long.MIN_VALUE);
        assertThat(Rounding.UP.divide(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(-1);
        assertThat(Wide.multiplyDivide(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Rounding.HALF_UP))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(Wide.multiplyDivide(Long.MIN_VALUE, 3, 6, Rounding.HALF_UP)).isEqualTo(Long.MIN_VALUE / 2);
        assertThatThrownBy(() -> Wide.multiplyDivide(Long.MAX_VALUE, 3, 2, Rounding.DOWN))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rounding.UP.divide(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wide.multiplyDivide(Long.MAX_VALUE, 3, 0, Rounding.DOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wide.multiplyDivide(Long.MAX_VALUE, 3, -1, Rounding.DOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void productsAreComparedInAHundredAndTwentyEightBits() {
        long[] edges = {Long.MIN_VALUE, -3_000_000_000L, -1, 0, 1, 2, 3_000_000_000L, Long.MAX_VALUE};
        for (long a : edges) {
            for (long b : edges) {
                for (long c : edges) {
                    for (long d : edges) {
                        assertThat(Integer.signum(Wide.compareProducts(a, b, c, d)))
                                .isEqualTo(product(a, b).compareTo(product(c, d)));
                    }
                }
            }
        }
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Test
    void aPercentageIsForTheEyeOnly() {
        assertThat(new Percent(287, 416)).hasToString("68.99%");
        assertThat(new Percent(2, 3)).hasToString("66.67%");
        assertThat(new Percent(0, 3)).hasToString("0.00%");
        assertThat(new Percent(3, 3)).hasToString("100.00%");
        assertThat(new Percent(1, 20_000)).hasToString("0.01%");
        assertThat(new Percent(1, 20_001)).hasToString("0.00%");
        assertThat(new Percent(0, 0)).hasToString("—");
    }
}
