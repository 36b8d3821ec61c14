package org.anju.kernel.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void pointsAreReadAndShownWithTwoDecimalsOrThreeWhereNeeded() {
        assertThat(Points.of("84.3")).hasToString("84.30").isEqualTo(Points.ofThousandths(84_300));
        assertThat(Points.of("-0.005")).hasToString("-0.005");
        assertThat(Points.of("0.01").isNegative()).isFalse();
        assertThat(Points.of("-0.01").isNegative()).isTrue();
    }

    @Test
    void pointsFinerThanAThousandthAreRefused() {
        assertThatThrownBy(() -> Points.of("1.0001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.0001");
        assertThatThrownBy(() -> Points.of("many")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsAddUpExactlyAndNeverOverflowInSilence() {
        assertThat(Points.of("27.6").plus(Points.of("56.7"))).isEqualTo(Points.of("84.3"));
        assertThat(Points.of("1").minus(Points.of("2"))).isEqualTo(Points.of("-1"));
        assertThatThrownBy(() -> Points.ofThousandths(Long.MAX_VALUE).plus(Points.ofThousandths(1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
