package org.anju.kernel.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    private static final Ratio TWO_THIRDS = Ratio.of(2, 3);

    @Test
    void itIsKeptInLowestTerms() {
        assertThat(Ratio.of(4, 6)).isEqualTo(TWO_THIRDS).hasToString("2/3");
        assertThat(Ratio.of(0, 5)).isEqualTo(Ratio.ZERO).hasToString("0");
        assertThat(Ratio.of(5, 5)).isEqualTo(Ratio.ONE).hasToString("1");
        assertThat(Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Ratio.ONE);
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2/3, 2/3",
        "' 2 / 3 ', 2/3",
        "0.75, 3/4",
        "75%, 3/4",
        "0.5%, 1/200",
        "1, 1",
        "1e2, 100",
        "0.50000000000000000000000, 1/2",
        "0e-999999999, 0",
        "9223372036854775807, 9223372036854775807",
        "0.000000000000000001, 1/1000000000000000000"
    })
    void itIsReadInThreeForms(String text, String expected) {
        assertThat(Ratio.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1/",
                "/2",
                "1/0",
                "-1/2",
                "-0.5",
                "1/2/3",
                "%",
                "1e999999999",
                "1e-999999999",
                "1e2147483647%",
                "9223372036854775808",
                "0.0000000000000000001"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reachedIncludesTheLimitAndExceededDoesNot() {
        assertThat(TWO_THIRDS.isReachedBy(200, 300)).isTrue();
        assertThat(TWO_THIRDS.isReachedBy(199, 300)).isFalse();
        assertThat(TWO_THIRDS.isExceededBy(200, 300)).isFalse();
        assertThat(TWO_THIRDS.isExceededBy(201, 300)).isTrue();
        assertThat(Ratio.ONE.isReachedBy(Long.MAX_VALUE, Long.MAX_VALUE)).isTrue();
        assertThat(Ratio.of(1, Long.MAX_VALUE).isExceededBy(2, Long.MAX_VALUE)).isTrue();
        Ratio almostOne = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(almostOne.isReachedBy(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1))
                .isFalse();
    }

    @Test
    void theLeastPartThatReachesOrExceedsIsExact() {
        assertThat(TWO_THIRDS.leastReaching(416)).isEqualTo(278);
        assertThat(TWO_THIRDS.leastReaching(300)).isEqualTo(200);
        assertThat(TWO_THIRDS.leastReaching(0)).isZero();
        assertThat(TWO_THIRDS.leastExceeding(300)).isEqualTo(201);
        assertThat(TWO_THIRDS.leastExceeding(301)).isEqualTo(201);
        assertThat(TWO_THIRDS.leastExceeding(0)).isEqualTo(1);
        assertThatThrownBy(() -> Ratio.ONE.leastExceeding(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aShareIsRoundedAsAsked() {
        assertThat(TWO_THIRDS.of(100, Rounding.HALF_UP)).isEqualTo(67);
        assertThat(TWO_THIRDS.of(100, Rounding.DOWN)).isEqualTo(66);
        assertThat(TWO_THIRDS.of(-100, Rounding.DOWN)).isEqualTo(-67);
        assertThat(TWO_THIRDS.of(Long.MAX_VALUE, Rounding.DOWN)).isEqualTo(6148914691236517204L);
        assertThatThrownBy(() -> Ratio.of(2, 1).of(Long.MAX_VALUE, Rounding.UP))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sumsAndProductsAreExactOrOverflow() {
        assertThat(TWO_THIRDS.plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(5, 6));
        assertThat(TWO_THIRDS.times(Ratio.of(3, 4))).isEqualTo(Ratio.of(1, 2));
        Ratio huge = Ratio.of(Long.MAX_VALUE, 2);
        assertThatThrownBy(() -> huge.plus(TWO_THIRDS)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.times(Ratio.of(3, 1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fractionsAreOrderedExactly() {
        assertThat(TWO_THIRDS).isGreaterThan(Ratio.of(1, 2)).isLessThan(Ratio.of(3, 4));
        assertThat(TWO_THIRDS).isEqualByComparingTo(Ratio.of(4, 6));
        assertThat(Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isLessThan(Ratio.ONE);
    }
}
