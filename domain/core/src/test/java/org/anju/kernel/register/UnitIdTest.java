package org.anju.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitIdTest {

    @Test
    void unitsStandInTheOrderOfTheirNumbers() {
        List<UnitId> sorted =
                ImmutableList.of("10", "2", "1-10-2", "1-9-11", "1-9-2", "1", "2B", "2A10", "2A9", "甲-3").stream()
                        .map(UnitId::of)
                        .sorted()
                        .toList();

        assertThat(sorted)
                .extracting(UnitId::value)
                .containsExactly("1", "1-9-2", "1-9-11", "1-10-2", "2", "2A9", "2A10", "2B", "10", "甲-3");
    }

    @Test
    void onlyEqualIdsCompareEqual() {
        assertThat(UnitId.of("01").compareTo(UnitId.of("1"))).isNegative();
        assertThat(UnitId.of("1-01").compareTo(UnitId.of("1-1"))).isNotZero();
        assertThat(UnitId.of("1-007").compareTo(UnitId.of("1-7")))
                .isEqualTo(-UnitId.of("1-7").compareTo(UnitId.of("1-007")));
        assertThat(UnitId.of("99999999999999999999").compareTo(UnitId.of("100000000000000000000")))
                .isNegative();
        assertThat(UnitId.of("7").compareTo(UnitId.of("7"))).isZero();
    }
}
