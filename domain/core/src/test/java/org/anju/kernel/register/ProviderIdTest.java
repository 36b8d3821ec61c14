package org.anju.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProviderIdTest {

    /** The code GB 32100-2015 itself gives as its example. */
    private static final String EXAMPLE = "91350100M000100Y43";

    @Test
    void theExampleOfTheStandardIsValid() {
        assertThat(ProviderId.isValid(EXAMPLE)).isTrue();
        assertThat(ProviderId.checkDigit(EXAMPLE.substring(0, 17))).isEqualTo('3');
        assertThat(ProviderId.of(EXAMPLE)).hasToString(EXAMPLE);
    }

    @Test
    void anyOtherCheckDigitIsRefused() {
        for (char digit : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertThat(ProviderId.isValid(EXAMPLE.substring(0, 17) + digit)).isEqualTo(digit == '3');
        }
        assertThatThrownBy(() -> ProviderId.of("91350100M000100Y44")).hasMessageContaining("91350100M000100Y44");
    }

    @Test
    void twoNeighboursThatChangePlacesAreFound() {
        assertThat(ProviderId.isValid("91530100M000100Y43")).isFalse();
        assertThat(ProviderId.isValid("91350100M000010Y43")).isFalse();
    }

    @Test
    void lengthAndAlphabetAreThoseOfTheStandard() {
        assertThat(ProviderId.isValid(EXAMPLE.substring(1))).isFalse();
        assertThat(ProviderId.isValid(EXAMPLE + "3")).isFalse();
        assertThat(ProviderId.isValid("9135010OM000100Y43")).isFalse();
        assertThat(ProviderId.isValid(EXAMPLE.toLowerCase(java.util.Locale.ROOT)))
                .isFalse();
    }

    @Test
    void codesAreOrderedAsTheyAreWritten() {
        assertThat(ProviderId.of(EXAMPLE))
                .isLessThan(ProviderId.of("91411500MA000000A" + ProviderId.checkDigit("91411500MA000000A")));
    }
}
