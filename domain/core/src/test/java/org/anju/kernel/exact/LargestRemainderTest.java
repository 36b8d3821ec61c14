package org.anju.kernel.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void theSpareUnitsGoToTheLargestRemainders() {
        assertThat(LargestRemainder.split(100, 1, 1, 1)).containsExactly(34, 33, 33);
        assertThat(LargestRemainder.split(10, 1, 2, 4)).containsExactly(1, 3, 6);
        assertThat(LargestRemainder.split(2, 1, 1, 1)).containsExactly(1, 1, 0);
        assertThat(LargestRemainder.split(5, 0, 1, 0)).containsExactly(0, 5, 0);
        assertThat(LargestRemainder.split(0, 3, 4)).containsExactly(0, 0);
        assertThat(LargestRemainder.split(6, 1, 2)).containsExactly(2, 4);
    }

    @Test
    void aNegativeTotalIsSplitAsItsOpposite() {
        assertThat(LargestRemainder.split(-100, 1, 1, 1)).containsExactly(-34, -33, -33);
    }

    @Test
    void largeProductsAreExact() {
        assertThat(LargestRemainder.split(Long.MAX_VALUE, Long.MAX_VALUE / 2, Long.MAX_VALUE / 2))
                .containsExactly(4611686018427387904L, 4611686018427387903L);
        assertThat(LargestRemainder.split(4_000_000_000L, 3_000_000_000L, 1)).containsExactly(3_999_999_999L, 1);
    }

    @Test
    void whatCannotBeSplitIsRefused() {
        assertThatThrownBy(() -> LargestRemainder.split(1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LargestRemainder.split(Long.MIN_VALUE, 1)).isInstanceOf(ArithmeticException.class);
    }
}
