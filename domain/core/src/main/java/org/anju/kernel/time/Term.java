package org.anju.kernel.time;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A length of time as the law states it: thirty days, thirty working days, two months, five years, two hours.
 *
 * @param amount how many; zero or more
 * @param unit   of what
 */
public record Term(int amount, Unit unit) {

    /** What a term is counted in. */
    public enum Unit {
        /** Clock hours, running through nights and holidays. */
        HOURS,
        /** Calendar days (日). */
        DAYS,
        /** Days on which people work, make-up days included (工作日). */
        WORKING_DAYS,
        /** Calendar months (月). */
        MONTHS,
        /** Calendar years (年). */
        YEARS
    }

    /** Throws if the amount is negative. */
    public Term {
        checkArgument(amount >= 0, "a term must not be negative: %s", amount);
    }

    /** Tells whether it is counted in days, months or years, so that its end needs neither a time of day nor a calendar. */
    public boolean isInCalendarDays() {
        return unit == Unit.DAYS || unit == Unit.MONTHS || unit == Unit.YEARS;
    }

    /** Returns {@code amount} calendar days. */
    public static Term days(int amount) {
        return new Term(amount, Unit.DAYS);
    }

    /** Returns {@code amount} working days. */
    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS);
    }

    /** Returns {@code amount} months. */
    public static Term months(int amount) {
        return new Term(amount, Unit.MONTHS);
    }

    /** Returns {@code amount} years. */
    public static Term years(int amount) {
        return new Term(amount, Unit.YEARS);
    }

    /** Returns {@code amount} clock hours. */
    public static Term hours(int amount) {
        return new Term(amount, Unit.HOURS);
    }

    /**
     * Reads {@code "30 WORKING_DAYS"}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static Term parse(String text) {
        try {
            int space = text.indexOf(' ');
            return new Term(
                    Integer.parseInt(text.substring(0, Math.max(0, space))), Unit.valueOf(text.substring(space + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a term such as 30 DAYS: " + text, e);
        }
    }

    /** Returns {@code "30 WORKING_DAYS"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
