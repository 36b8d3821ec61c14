package org.anju.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2024)
            .holiday(day("2024-10-01"), "国庆节")
            .holiday(day("2024-10-02"), "国庆节")
            .makeUpDay(day("2024-10-12"), "国庆节")
            .build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theStartDayIsNotCounted() {
        assertThat(Periods.due(day("2024-03-01"), Term.days(30))).isEqualTo("2024-03-31");
        assertThat(Periods.due(day("2024-03-01"), Term.days(0))).isEqualTo("2024-03-01");
    }

    @Test
    void monthsEndOnTheCorrespondingDayOrElseTheLast() {
        assertThat(Periods.due(day("2024-01-15"), Term.months(1))).isEqualTo("2024-02-15");
        assertThat(Periods.due(day("2024-01-31"), Term.months(1))).isEqualTo("2024-02-29");
        assertThat(Periods.due(day("2023-08-31"), Term.months(6))).isEqualTo("2024-02-29");
        assertThat(Periods.due(day("2024-02-29"), Term.years(1))).isEqualTo("2025-02-28");
        assertThat(Periods.due(day("2024-02-29"), Term.years(4))).isEqualTo("2028-02-29");
    }

    @Test
    void aLastDayOffMayGiveWayToTheDayAfter() {
        assertThat(Periods.due(day("2024-09-01"), Term.days(30), CALENDAR)).isEqualTo("2024-10-03");
        assertThat(Periods.due(day("2024-09-01"), Term.months(1), CALENDAR)).isEqualTo("2024-10-03");
        assertThat(Periods.due(day("2024-09-12"), Term.months(1), CALENDAR)).isEqualTo("2024-10-12");
        assertThat(Periods.due(day("2024-09-13"), Term.months(1), CALENDAR)).isEqualTo("2024-10-14");
        assertThat(Periods.due(day("2024-09-30"), Term.workingDays(1), CALENDAR))
                .isEqualTo("2024-10-03");
    }

    @Test
    void anEndBeyondTheCalendarIsNotFound() {
        assertThat(Periods.findDue(day("2024-12-01"), Term.days(30), CALENDAR)).contains(day("2024-12-31"));
        assertThat(Periods.findDue(day("2024-12-01"), Term.days(31), CALENDAR)).isEmpty();
        assertThat(Periods.findDue(day("2024-12-30"), Term.workingDays(1), CALENDAR))
                .contains(day("2024-12-31"));
        assertThat(Periods.findDue(day("2024-12-30"), Term.workingDays(2), CALENDAR))
                .isEmpty();
        assertThatThrownBy(() -> Periods.due(day("2024-12-01"), Term.days(31), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hoursRunThroughNightsAndHolidays() {
        assertThat(Periods.due(LocalDateTime.parse("2024-09-30T20:30"), Term.hours(48)))
                .isEqualTo("2024-10-02T20:30");
        assertThat(Periods.due(Instant.parse("2024-09-30T20:30:00Z"), Term.hours(2)))
                .isEqualTo("2024-09-30T22:30:00Z");
    }

    @Test
    void aTermOfAnotherKindIsAProgrammingMistake() {
        assertThatThrownBy(() -> Periods.due(day("2024-12-01"), Term.workingDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("working days need a calendar: 1 WORKING_DAYS");
        assertThatThrownBy(() -> Periods.due(day("2024-12-01"), Term.hours(1), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 HOURS");
        assertThatThrownBy(() -> Periods.due(LocalDateTime.parse("2024-09-30T20:30"), Term.days(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Periods.run(day("2024-01-31"), 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periodsKeepTheDayOfTheirAnchor() {
        LocalDate anchor = day("2024-01-31");
        assertThat(Periods.run(anchor, 1, 0)).isEqualTo(DateRange.closed(anchor, day("2024-02-28")));
        assertThat(Periods.run(anchor, 1, 1)).isEqualTo(DateRange.closed(day("2024-02-29"), day("2024-03-30")));
        assertThat(Periods.run(anchor, 1, 2)).isEqualTo(DateRange.closed(day("2024-03-31"), day("2024-04-29")));
        assertThat(Periods.run(anchor, 3, 1)).isEqualTo(DateRange.of(day("2024-04-30"), day("2024-07-31")));
    }
}
