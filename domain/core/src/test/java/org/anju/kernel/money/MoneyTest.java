package org.anju.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money MOST = Money.ofFen(Long.MAX_VALUE);
    private static final Money LEAST = Money.ofFen(Long.MIN_VALUE);

    @Test
    void itIsReadAndWrittenInYuan() {
        assertThat(Money.yuan("1234.50").fen()).isEqualTo(123450);
        assertThat(Money.yuan("1234.500")).hasToString("1234.50");
        assertThat(Money.yuan("-0.05")).hasToString("-0.05");
        assertThat(Money.yuan("92233720368547758.07")).isEqualTo(MOST);
        assertThat(Money.yuan("0")).isSameAs(Money.ZERO).hasToString("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,000", "0.001", "92233720368547758.08", "1e999999999", "1e-999999999", "¥1"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Money.yuan(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void sumsAreExactAndNeverWrap() {
        assertThat(Money.yuan("1.10").plus(Money.yuan("2.20"))).isEqualTo(Money.yuan("3.30"));
        assertThat(Money.yuan("1.10").minus(Money.yuan("2.20"))).isEqualTo(Money.yuan("-1.10"));
        assertThat(Money.yuan("1.10").negated()).isEqualTo(Money.yuan("-1.10"));
        assertThat(Money.yuan("1.10").times(3)).isEqualTo(Money.yuan("3.30"));
        assertThatThrownBy(() -> MOST.plus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LEAST.minus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(LEAST::negated).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MOST.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aShareIsRoundedAsAskedAndASplitSums() {
        assertThat(Money.yuan("1.00").times(Ratio.of(1, 3), Rounding.HALF_UP)).isEqualTo(Money.yuan("0.33"));
        assertThat(Money.yuan("1.00").times(Ratio.of(1, 3), Rounding.UP)).isEqualTo(Money.yuan("0.34"));
        assertThat(Money.yuan("1.00").split(1, 1, 1))
                .containsExactly(Money.yuan("0.34"), Money.yuan("0.33"), Money.yuan("0.33"));
    }

    @Test
    void itKnowsItsSignAndOrder() {
        Money one = Money.ofFen(1);
        assertThat(one.isPositive()).isTrue();
        assertThat(one.isNegative()).isFalse();
        assertThat(one.isZero()).isFalse();
        assertThat(one.negated().isNegative()).isTrue();
        assertThat(one.negated().isPositive()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(LEAST).isLessThan(MOST);
    }

    @Test
    void aPriceIsReadAndWrittenToAMillionth() {
        assertThat(UnitPrice.yuan("1.275").micros()).isEqualTo(1_275_000);
        assertThat(UnitPrice.yuan("1.275")).hasToString("1.275");
        assertThat(UnitPrice.yuan("10")).hasToString("10.00");
        assertThat(UnitPrice.yuan("0.000001")).hasToString("0.000001");
        assertThat(UnitPrice.ZERO).hasToString("0.00");
        assertThatThrownBy(() -> UnitPrice.yuan("0.0000001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitPrice.yuan("-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnitPrice.yuan("1.2x")).hasMessageContaining("1.2x");
    }

    @Test
    void aPriceTimesAnAreaOrCountIsRoundedToTheFen() {
        assertThat(UnitPrice.yuan("1.275").times(Area.squareMetres("100.00"), Rounding.HALF_UP))
                .isEqualTo(Money.yuan("127.50"));
        assertThat(UnitPrice.yuan("1.50").times(Area.squareMetres("0.01"), Rounding.HALF_UP))
                .isEqualTo(Money.yuan("0.02"));
        assertThat(UnitPrice.yuan("1.50").times(Area.squareMetres("0.01"), Rounding.DOWN))
                .isEqualTo(Money.yuan("0.01"));
        assertThat(UnitPrice.yuan("0.005").times(3, Rounding.HALF_UP)).isEqualTo(Money.yuan("0.02"));
        assertThat(UnitPrice.yuan("0.005").times(3, Rounding.DOWN)).isEqualTo(Money.yuan("0.01"));
        assertThatThrownBy(() -> UnitPrice.yuan("9000000000000").times(Long.MAX_VALUE, Rounding.DOWN))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void pricesAddAndAShareOfOneMustBeExact() {
        UnitPrice price = UnitPrice.yuan("1.50");
        assertThat(price.plus(UnitPrice.yuan("0.25"))).isEqualTo(UnitPrice.yuan("1.75"));
        assertThat(price.minus(UnitPrice.yuan("0.25"))).isEqualTo(UnitPrice.yuan("1.25"));
        assertThat(price.timesExactly(Ratio.parse("70%"))).isEqualTo(UnitPrice.yuan("1.05"));
        assertThat(price).isGreaterThan(UnitPrice.ZERO);
        assertThatThrownBy(() -> UnitPrice.yuan("1").timesExactly(Ratio.of(1, 3)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("1/3 of 1.00");
        assertThatThrownBy(() -> price.minus(UnitPrice.yuan("2"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitPrice(Long.MAX_VALUE).plus(price)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAreaIsExactToAHundredthOfASquareMetre() {
        Area area = Area.squareMetres("89.50");
        assertThat(area).isEqualTo(Area.ofHundredths(8950)).hasToString("89.50");
        assertThat(area.plus(Area.squareMetres("0.01"))).hasToString("89.51");
        assertThat(area.minus(area)).isEqualTo(Area.ZERO);
        assertThat(area).isGreaterThan(Area.ZERO);
        assertThatThrownBy(() -> Area.squareMetres("0.001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Area.squareMetres("-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Area.squareMetres("八十")).hasMessageContaining("八十");
        assertThatThrownBy(() -> Area.ZERO.minus(area)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Area.ofHundredths(Long.MAX_VALUE).plus(area)).isInstanceOf(ArithmeticException.class);
    }
}
