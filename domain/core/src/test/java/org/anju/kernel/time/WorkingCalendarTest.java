package org.anju.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    /** The National Day of 2024 as the State Council arranged it. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2025)
            .makeUpDay(day("2024-09-29"), "国庆节")
            .holiday(day("2024-10-01"), "国庆节")
            .holiday(day("2024-10-02"), "国庆节")
            .holiday(day("2024-10-03"), "国庆节")
            .holiday(day("2024-10-04"), "国庆节")
            .holiday(day("2024-10-05"), "国庆节")
            .holiday(day("2024-10-06"), "国庆节")
            .holiday(day("2024-10-07"), "国庆节")
            .makeUpDay(day("2024-10-12"), "国庆节")
            .holiday(day("2025-01-01"), "元旦")
            .build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theDayOfReceiptIsDayZero() {
        assertThat(CALENDAR.plusWorkingDays(day("2024-09-02"), 0)).isEqualTo("2024-09-02");
        assertThat(CALENDAR.plusWorkingDays(day("2024-09-02"), 1)).isEqualTo("2024-09-03");
        assertThat(CALENDAR.plusWorkingDays(day("2024-09-02"), 5)).isEqualTo("2024-09-09");
        assertThat(CALENDAR.plusWorkingDays(day("2024-09-07"), 1)).isEqualTo("2024-09-09");
    }

    @Test
    void holidaysAreLeftOutAndMakeUpDaysCounted() {
        assertThat(CALENDAR.plusWorkingDays(day("2024-09-27"), 1)).isEqualTo("2024-09-29");
        assertThat(CALENDAR.plusWorkingDays(day("2024-09-30"), 1)).isEqualTo("2024-10-08");
        assertThat(CALENDAR.plusWorkingDays(day("2024-10-11"), 1)).isEqualTo("2024-10-12");
        assertThat(CALENDAR.workingDaysBetween(day("2024-09-27"), day("2024-10-12")))
                .isEqualTo(7);
        assertThat(CALENDAR.workingDaysBetween(day("2024-09-28"), day("2024-09-28")))
                .isZero();
    }

    @Test
    void aDayHasAKindAndAnOccasion() {
        assertThat(CALENDAR.kindOf(day("2024-09-27"))).isEqualTo(DayKind.WORKDAY);
        assertThat(CALENDAR.kindOf(day("2024-09-28"))).isEqualTo(DayKind.WEEKEND);
        assertThat(CALENDAR.kindOf(day("2024-09-29"))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(CALENDAR.kindOf(day("2024-10-05"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.occasionOf(day("2024-09-29"))).isEqualTo("国庆节");
        assertThat(CALENDAR.occasionOf(day("2024-09-28"))).isEmpty();
        assertThat(CALENDAR.isWorkingDay(day("2024-09-29"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2024-10-05"))).isFalse();
    }

    @Test
    void aDayOffGivesWayToTheNextWorkingDay() {
        assertThat(CALENDAR.nextWorkingDayOnOrAfter(day("2024-10-01"))).isEqualTo("2024-10-08");
        assertThat(CALENDAR.nextWorkingDayOnOrAfter(day("2024-09-29"))).isEqualTo("2024-09-29");
        assertThat(CALENDAR.findNextWorkingDayOnOrAfter(day("2024-10-01"))).contains(day("2024-10-08"));
        assertThat(CALENDAR.findNextWorkingDayOnOrAfter(day("2024-10-08"))).contains(day("2024-10-08"));
    }

    @Test
    void aYearThatIsNotCoveredIsAnErrorAndNeverAGuess() {
        assertThat(CALENDAR.covers(day("2023-12-31"))).isFalse();
        assertThat(CALENDAR.covers(day("2024-01-01"))).isTrue();
        assertThat(CALENDAR.covers(day("2025-12-31"))).isTrue();
        assertThat(CALENDAR.covers(day("2026-01-01"))).isFalse();
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(day("2026-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024 to 2025")
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> CALENDAR.kindOf(day("2023-12-31"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(CALENDAR.plusWorkingDays(day("2025-12-30"), 1)).isEqualTo("2025-12-31");
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(day("2025-12-30"), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CALENDAR.findPlusWorkingDays(day("2025-12-30"), 1)).contains(day("2025-12-31"));
        assertThat(CALENDAR.findPlusWorkingDays(day("2025-12-30"), 2)).isEmpty();
        assertThat(CALENDAR.findPlusWorkingDays(day("2023-12-31"), 1)).isEmpty();
        assertThat(CALENDAR.findPlusWorkingDays(day("2025-12-30"), Integer.MAX_VALUE))
                .isEmpty();
        assertThat(CALENDAR.findNextWorkingDayOnOrAfter(day("2026-01-05"))).isEmpty();
    }

    @Test
    void whatCannotBeACalendarIsRefused() {
        assertThatThrownBy(() -> WorkingCalendar.ofYears(2025, 2024)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.ofYears(0, 2024)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.ofYears(2024, 9999)).isInstanceOf(IllegalArgumentException.class);
        WorkingCalendar.Builder builder = WorkingCalendar.ofYears(2024, 2024).holiday(day("2024-01-01"), "元旦");
        assertThatThrownBy(() -> builder.holiday(day("2024-01-01"), "元旦")).hasMessageContaining("twice");
        assertThatThrownBy(() -> builder.holiday(day("2025-01-01"), "元旦")).hasMessageContaining("2024 to 2024");
        assertThatThrownBy(() -> builder.holiday(day("2023-12-31"), "元旦")).hasMessageContaining("2024 to 2024");
        assertThatThrownBy(() -> builder.makeUpDay(day("2024-01-05"), "元旦")).hasMessageContaining("2024-01-05");
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(day("2024-01-05"), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.workingDaysBetween(day("2024-01-05"), day("2024-01-04")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoCalendarsOfTheSameDaysAreEqual() {
        WorkingCalendar one = WorkingCalendar.ofYears(2024, 2024)
                .holiday(day("2024-01-01"), "元旦")
                .build();
        assertThat(one)
                .isEqualTo(WorkingCalendar.ofYears(2024, 2024)
                        .holiday(day("2024-01-01"), "元旦")
                        .build())
                .hasSameHashCodeAs(WorkingCalendar.ofYears(2024, 2024)
                        .holiday(day("2024-01-01"), "元旦")
                        .build())
                .isNotEqualTo(WorkingCalendar.ofYears(2024, 2024).build())
                .isNotEqualTo(WorkingCalendar.ofYears(2023, 2024)
                        .holiday(day("2024-01-01"), "元旦")
                        .build())
                .isNotEqualTo(WorkingCalendar.ofYears(2024, 2025)
                        .holiday(day("2024-01-01"), "元旦")
                        .build())
                .hasToString("2024-2024");
        assertThat(one.firstYear()).isEqualTo(2024);
        assertThat(CALENDAR.lastYear()).isEqualTo(2025);
    }
}
