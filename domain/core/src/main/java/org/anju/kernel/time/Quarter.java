package org.anju.kernel.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A calendar quarter, such as {@code 2024Q3}.
 *
 * @param year   the calendar year, 1 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** Throws if there is no such quarter. */
    public Quarter {
        checkArgument(year >= FIRST_YEAR && year <= LAST_YEAR, "not a year: %s", year);
        checkArgument(number >= 1 && number <= 4, "not a quarter of a year: %s", number);
    }

    /** Returns quarter {@code number} of {@code year}. */
    public static Quarter of(int year, int number) {
        return new Quarter(year, number);
    }

    /** Tells whether {@code day} is in a quarter at all: whether its year is 1 to 9999. */
    public static boolean exists(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Returns the quarter {@code day} is in; throws unless it {@link #exists}. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /**
     * Reads {@code "2024Q3"}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static Quarter parse(String text) {
        checkArgument(text.matches("\\d{4}Q[1-4]"), "not a quarter such as 2024Q3: %s", text);
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    /** Returns the first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Month.of((number - 1) * MONTHS + 1), 1);
    }

    /** Returns the last day. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** Returns the days of the quarter. */
    public DateRange days() {
        return DateRange.closed(firstDay(), lastDay());
    }

    /** Returns the three months. */
    public ImmutableList<YearMonth> months() {
        YearMonth first = YearMonth.from(firstDay());
        return ImmutableList.of(first, first.plusMonths(1), first.plusMonths(2));
    }

    /** Returns the quarter after this one; the first of a year follows the fourth of the year before. */
    public Quarter next() {
        return plus(1);
    }

    /** Returns the quarter before this one. */
    public Quarter previous() {
        return plus(-1);
    }

    /** Tells whether {@code other} is the next one; the last quarter there is has none. */
    public boolean isFollowedBy(Quarter other) {
        return other.index() == index() + 1;
    }

    /** Returns the quarter {@code count} later, or earlier if negative. */
    public Quarter plus(int count) {
        int index = Math.addExact(index(), count);
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    private int index() {
        return year * 4 + number - 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    /** Returns {@code "2024Q3"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(6);
        String digits = Integer.toString(year);
        return text.append("0".repeat(4 - digits.length()))
                .append(digits)
                .append('Q')
                .append(number)
                .toString();
    }
}
