package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anju.kernel.time.WorkingCalendar;

/** What must hold for working days: the answers are those of somebody who counts on a wall calendar. */
public interface WorkingCalendarLaws {

    /** Returns the {@code count}th working day after {@code day}. */
    default LocalDate plusWorkingDays(WorkingCalendar calendar, LocalDate day, int count) {
        return calendar.plusWorkingDays(day, count);
    }

    /** Returns how many working days there are after {@code from}, up to {@code to}. */
    default int workingDaysBetween(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return calendar.workingDaysBetween(from, to);
    }

    /** Counting on the fingers gives the same day, and the same number back. */
    @Property
    default void theAnswerIsThatOfALoop(
            @ForAll WorkingCalendar calendar,
            @ForAll @IntRange(max = 1000) int start,
            @ForAll @IntRange(max = 300) int count) {
        LocalDate from = LocalDate.of(calendar.firstYear(), 1, 1).plusDays(start);
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.kindOf(day).isWorking() ? 1 : 0;
        }
        assertThat(plusWorkingDays(calendar, from, count)).isEqualTo(day);
        assertThat(calendar.findPlusWorkingDays(from, count)).contains(day);
        assertThat(workingDaysBetween(calendar, from, day)).isEqualTo(count);
    }

    /** A limit of at least one working day never falls on a day off, and a later receipt never ends earlier. */
    @Property
    default void aLimitIsAWorkingDayAndMonotone(
            @ForAll WorkingCalendar calendar,
            @ForAll @IntRange(max = 1000) int start,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(min = 1, max = 300) int count) {
        LocalDate from = LocalDate.of(calendar.firstYear(), 1, 1).plusDays(start);
        LocalDate due = plusWorkingDays(calendar, from, count);
        assertThat(calendar.isWorkingDay(due)).isTrue();
        assertThat(plusWorkingDays(calendar, from.plusDays(later), count)).isAfterOrEqualTo(due);
    }

    /** The next working day is the day itself or the first one after a run of days off. */
    @Property
    default void theNextWorkingDayEndsARunOfDaysOff(
            @ForAll WorkingCalendar calendar, @ForAll @IntRange(max = 1500) int at) {
        LocalDate day = LocalDate.of(calendar.firstYear(), 1, 1).plusDays(at);
        LocalDate next = calendar.nextWorkingDayOnOrAfter(day);
        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(day.datesUntil(next)).noneMatch(calendar::isWorkingDay);
    }
}
