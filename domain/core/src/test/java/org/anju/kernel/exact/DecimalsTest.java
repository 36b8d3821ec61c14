package org.anju.kernel.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.anju.kernel.area.Area;
import org.anju.kernel.money.Money;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void aDecimalIsReadExactly() {
        assertThat(Decimals.parse("-1234.50")).isEqualTo(new BigDecimal("-1234.50"));
        assertThat(Decimals.parse("0".repeat(Decimals.LONGEST - 1) + "7")).isEqualByComparingTo("7");
    }

    @Test
    void whatNobodyWritesIsNotComputed() {
        String endless = "1" + "0".repeat(5_000_000);
        assertThatThrownBy(() -> Decimals.parse(endless)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Money.yuan(endless)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Area.squareMetres(endless)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.parse(endless + "%")).isInstanceOf(IllegalArgumentException.class);
    }
}
