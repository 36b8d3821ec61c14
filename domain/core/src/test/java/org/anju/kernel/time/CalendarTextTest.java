package org.anju.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    @Test
    void theYearsOfFourDigitsAreRead() {
        assertThat(CalendarText.day("0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(CalendarText.day("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(CalendarText.time("2026-09-30T09:00")).isEqualTo("2026-09-30T09:00");
        assertThat(CalendarText.moment("2026-09-30T01:00:00Z")).isEqualTo(Instant.parse("2026-09-30T01:00:00Z"));
        assertThat(CalendarText.month("2026-09")).isEqualTo(YearMonth.of(2026, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "-0001-01-01", "+10000-01-01", "+999999999-12-31", "2026-02-30", ""})
    void otherDaysAreNot(String text) {
        assertThatThrownBy(() -> CalendarText.day(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarText.time(text + "T00:00")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarText.moment(text + "T00:00:00Z")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void otherMonthsAreNot() {
        assertThatThrownBy(() -> CalendarText.month("+99999999-01")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarText.month("0000-01")).isInstanceOf(DateTimeException.class);
    }
}
