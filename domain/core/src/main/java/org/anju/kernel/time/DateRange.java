package org.anju.kernel.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A half-open range of days {@code [from, to)}; either end may be open.
 *
 * @param from the first day; {@link LocalDate#MIN} where the beginning is open
 * @param to   the day after the last; {@link LocalDate#MAX} where the end is open
 */
public record DateRange(LocalDate from, LocalDate to) {

    /** Every day. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /** Throws if the end is before the beginning. */
    public DateRange {
        checkArgument(!to.isBefore(from), "a range must not end before it begins: %s to %s", from, to);
    }

    /** Returns {@code [from, to)}. */
    public static DateRange of(LocalDate from, LocalDate to) {
        return new DateRange(from, to);
    }

    /** Returns the days from {@code first} to {@code last}, both included. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /** Returns {@code from} and every day after it. */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /** Returns every day before {@code to}. */
    public static DateRange until(LocalDate to) {
        return new DateRange(LocalDate.MIN, to);
    }

    /** Tells whether {@code day} is in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Tells whether there is no day in the range. */
    public boolean isEmpty() {
        return from.equals(to);
    }

    /** Tells whether a day is in both ranges. */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to) && !isEmpty() && !other.isEmpty();
    }

    /** Returns the days in both ranges; empty, at the later beginning, if there are none. */
    public DateRange intersection(DateRange other) {
        LocalDate latest = from.isAfter(other.from) ? from : other.from;
        LocalDate earliest = to.isBefore(other.to) ? to : other.to;
        return earliest.isBefore(latest) ? new DateRange(latest, latest) : new DateRange(latest, earliest);
    }

    /** Returns how many days are in the range; both ends must be known. */
    public long days() {
        checkArgument(isBounded(), "a range with an open end has no number of days: %s", this);
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Tells whether both ends are known. */
    public boolean isBounded() {
        return !from.equals(LocalDate.MIN) && !to.equals(LocalDate.MAX);
    }

    /** Returns the last day in the range; the range must not be empty or open at its end. */
    public LocalDate last() {
        checkArgument(!isEmpty() && !to.equals(LocalDate.MAX), "no last day in %s", this);
        return to.minusDays(1);
    }

    /** Returns {@code "[2024-01-01, 2024-04-01)"}, with {@code ..} for an open end. */
    @Override
    public String toString() {
        return "[" + (from.equals(LocalDate.MIN) ? ".." : from) + ", " + (to.equals(LocalDate.MAX) ? ".." : to) + ")";
    }
}
