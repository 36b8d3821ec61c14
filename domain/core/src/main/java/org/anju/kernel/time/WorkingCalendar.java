package org.anju.kernel.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days (工作日), by the holiday arrangements that the State Council announces year by year,
 * make-up working days included.
 *
 * <p>It knows whole years only. A day of any other year is no working day and no day off: asking about it is an
 * {@link IllegalArgumentException}, never a guess. A policy asks {@link #covers} or one of the {@code find} methods
 * first. Immutable; every question is answered from arrays, in constant time.
 */
public final class WorkingCalendar {

    private final int firstYear;
    private final int lastYear;
    private final long firstDay;
    private final ImmutableSortedMap<LocalDate, Special> specials;
    /** How many working days stand before the day with that index; one element more than days. */
    private final int[] before;
    /** The index of every working day, in order. */
    private final int[] working;

    /** A day that is not what its weekday says, or has a name. */
    private record Special(DayKind kind, String occasion) {}

    private WorkingCalendar(int firstYear, int lastYear, ImmutableSortedMap<LocalDate, Special> specials) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.firstDay = LocalDate.of(firstYear, 1, 1).toEpochDay();
        this.specials = specials;
        int days = Math.toIntExact(LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - firstDay);
        before = new int[days + 1];
        for (int i = 0; i < days; i++) {
            before[i + 1] =
                    before[i] + (kind(LocalDate.ofEpochDay(firstDay + i)).isWorking() ? 1 : 0);
        }
        working = new int[before[days]];
        for (int i = 0; i < days; i++) {
            if (before[i + 1] > before[i]) {
                working[before[i]] = i;
            }
        }
    }

    /**
     * Begins a calendar of whole years.
     *
     * @param firstYear the first year whose arrangement is known
     * @param lastYear  the last one; every year between must be known as well
     */
    public static Builder ofYears(int firstYear, int lastYear) {
        return new Builder(firstYear, lastYear);
    }

    /** Returns the first year known. */
    public int firstYear() {
        return firstYear;
    }

    /** Returns the last year known. */
    public int lastYear() {
        return lastYear;
    }

    /** Tells whether the arrangement of the year of {@code day} is known. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /** Tells whether people work on {@code day}; throws {@link IllegalArgumentException} if its year is not covered. */
    public boolean isWorkingDay(LocalDate day) {
        int index = index(day);
        return before[index + 1] > before[index];
    }

    /** Returns what {@code day} is; throws {@link IllegalArgumentException} if its year is not covered. */
    public DayKind kindOf(LocalDate day) {
        index(day);
        return kind(day);
    }

    /** Returns the name of the holiday {@code day} belongs to or makes up for, such as 春节; empty where there is none. */
    public String occasionOf(LocalDate day) {
        Special special = specials.get(day);
        return special == null ? "" : special.occasion();
    }

    /**
     * Returns the {@code count}th working day after {@code day}; the day itself is day 0, whatever it is.
     *
     * @throws IllegalArgumentException if {@code count} is negative or the answer is beyond the years covered
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        checkArgument(count >= 0, "a number of working days must not be negative: %s", count);
        if (count == 0) {
            return day;
        }
        long position = before[index(day) + 1] + (count - 1L);
        if (position >= working.length) {
            throw beyond(day);
        }
        return LocalDate.ofEpochDay(firstDay + working[(int) position]);
    }

    /** Returns {@link #plusWorkingDays}, or nothing if the answer is beyond the years covered. */
    public Optional<LocalDate> findPlusWorkingDays(LocalDate day, int count) {
        boolean known = count == 0 || (covers(day) && before[index(day) + 1] + (count - 1L) < working.length);
        return known ? Optional.of(plusWorkingDays(day, count)) : Optional.empty();
    }

    /**
     * Returns {@code day} if people work on it, else the first working day after it.
     *
     * @throws IllegalArgumentException if the answer is beyond the years covered
     */
    public LocalDate nextWorkingDayOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** Returns {@link #nextWorkingDayOnOrAfter}, or nothing if the answer is beyond the years covered. */
    public Optional<LocalDate> findNextWorkingDayOnOrAfter(LocalDate day) {
        return covers(day) && isWorkingDay(day) ? Optional.of(day) : findPlusWorkingDays(day, 1);
    }

    /**
     * Returns how many working days there are after {@code from}, up to and including {@code to}: on which working day of
     * a period that began on {@code from} the day {@code to} is, or the last one before it.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from} or one of them is beyond the years covered
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        checkArgument(!to.isBefore(from), "must not be before %s: %s", from, to);
        return before[index(to) + 1] - before[index(from) + 1];
    }

    private int index(LocalDate day) {
        if (!covers(day)) {
            throw beyond(day);
        }
        return (int) (day.toEpochDay() - firstDay);
    }

    private IllegalArgumentException beyond(LocalDate day) {
        return new IllegalArgumentException("the working days of " + firstYear + " to " + lastYear
                + " are known; those asked for from " + day + " are not, and are never guessed");
    }

    private DayKind kind(LocalDate day) {
        Special special = specials.get(day);
        return special != null ? special.kind() : isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar that
                && firstYear == that.firstYear
                && lastYear == that.lastYear
                && specials.equals(that.specials);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * firstYear + lastYear) + specials.hashCode();
    }

    /** Returns the years covered. */
    @Override
    public String toString() {
        return firstYear + "-" + lastYear;
    }

    /** Collects holidays and make-up days; used once, by one thread. */
    public static final class Builder {

        private final int firstYear;
        private final int lastYear;
        private final TreeMap<LocalDate, Special> specials = new TreeMap<>();

        private Builder(int firstYear, int lastYear) {
            checkArgument(
                    firstYear >= 1 && firstYear <= lastYear && lastYear < 9999,
                    "not years in order: %s to %s",
                    firstYear,
                    lastYear);
            this.firstYear = firstYear;
            this.lastYear = lastYear;
        }

        /**
         * Adds a day off.
         *
         * @param occasion the name of the holiday, such as 春节
         */
        @CanIgnoreReturnValue
        public Builder holiday(LocalDate day, String occasion) {
            return add(day, new Special(DayKind.HOLIDAY, occasion));
        }

        /**
         * Adds a Saturday or Sunday on which people work.
         *
         * @param occasion the name of the holiday it makes up for
         */
        @CanIgnoreReturnValue
        public Builder makeUpDay(LocalDate day, String occasion) {
            checkArgument(isWeekend(day), "only a Saturday or Sunday can be a make-up working day: %s", day);
            return add(day, new Special(DayKind.MAKE_UP_WORKDAY, occasion));
        }

        private Builder add(LocalDate day, Special special) {
            checkArgument(
                    day.getYear() >= firstYear && day.getYear() <= lastYear,
                    "not in the years %s to %s: %s",
                    firstYear,
                    lastYear,
                    day);
            checkArgument(specials.put(day, special) == null, "given twice: %s", day);
            return this;
        }

        /** Returns the calendar. */
        public WorkingCalendar build() {
            return new WorkingCalendar(firstYear, lastYear, ImmutableSortedMap.copyOfSorted(specials));
        }
    }
}
