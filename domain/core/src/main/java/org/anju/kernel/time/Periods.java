package org.anju.kernel.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.time.Term.Unit;

/**
 * When a period ends, by Civil Code arts. 200-204.
 *
 * <p>The day a period starts on is not counted (art. 201). Months and years end on the corresponding day of the last
 * month, or on its last day where there is none (art. 202): half a year is six months. A last day that is a day off may
 * give way to the day after the days off (art. 203); whether it does is for the law and the agreement (art. 204), so it
 * is asked for by passing a calendar. Hours run through nights and holidays.
 */
public final class Periods {

    private Periods() {}

    /**
     * Returns the last day of a period of calendar days, months or years that started on {@code start}, be it a working
     * day or not.
     *
     * @throws IllegalArgumentException if the term is in hours or working days
     */
    public static LocalDate due(LocalDate start, Term term) {
        return switch (term.unit()) {
            case DAYS -> start.plusDays(term.amount());
            case MONTHS -> start.plusMonths(term.amount());
            case YEARS -> start.plusYears(term.amount());
            case WORKING_DAYS -> throw new IllegalArgumentException("working days need a calendar: " + term);
            case HOURS -> throw new IllegalArgumentException("hours need the time of day they started: " + term);
        };
    }

    /**
     * Returns the day from which there are {@code term} left to {@code end}: ninety days before 31 March is 31 December. Nothing
     * is put off: what ends on a day is looked back from.
     *
     * @throws IllegalArgumentException if the term is in hours or working days
     */
    public static LocalDate before(LocalDate end, Term term) {
        return switch (term.unit()) {
            case DAYS -> end.minusDays(term.amount());
            case MONTHS -> end.minusMonths(term.amount());
            case YEARS -> end.minusYears(term.amount());
            case WORKING_DAYS, HOURS ->
                throw new IllegalArgumentException("looked back from a day in days only: " + term);
        };
    }

    /**
     * Returns the last day of a period that started on {@code start}: the last of its working days, or its last calendar
     * day, put off to the next working day if it is a day off.
     *
     * @throws IllegalArgumentException if the term is in hours, or the answer is beyond the years covered
     */
    public static LocalDate due(LocalDate start, Term term, WorkingCalendar calendar) {
        return term.unit() == Unit.WORKING_DAYS
                ? calendar.plusWorkingDays(start, term.amount())
                : calendar.nextWorkingDayOnOrAfter(due(start, term));
    }

    /**
     * Returns {@link #due(LocalDate, Term, WorkingCalendar)}, or nothing if the answer is beyond the years covered.
     *
     * @throws IllegalArgumentException if the term is in hours
     */
    public static Optional<LocalDate> findDue(LocalDate start, Term term, WorkingCalendar calendar) {
        return term.unit() == Unit.WORKING_DAYS
                ? calendar.findPlusWorkingDays(start, term.amount())
                : calendar.findNextWorkingDayOnOrAfter(due(start, term));
    }

    /** Returns the end of a period of hours; throws {@link IllegalArgumentException} if the term is in another unit. */
    public static LocalDateTime due(LocalDateTime start, Term term) {
        return start.plus(hours(term));
    }

    /** Returns the end of a period of hours; throws {@link IllegalArgumentException} if the term is in another unit. */
    public static Instant due(Instant start, Term term) {
        return start.plus(hours(term));
    }

    private static Duration hours(Term term) {
        checkArgument(term.unit() == Unit.HOURS, "a moment plus a term in hours only, not %s", term);
        return Duration.ofHours(term.amount());
    }

    /**
     * Returns one of the periods of {@code months} months each that follow each other from {@code anchor}: 31 January to
     * 28 February, 29 February to 30 March. Each begins on the day of the month of the anchor, so that a short month does
     * not shift the later ones.
     *
     * @param anchor the first day of the first period
     * @param months the length of each, 1 for a month, 3 for a quarter
     * @param index  which one; 0 is the first
     */
    public static DateRange run(LocalDate anchor, int months, int index) {
        checkArgument(months > 0, "a period has at least one month: %s", months);
        long before = Math.multiplyExact((long) months, (long) index);
        return DateRange.of(anchor.plusMonths(before), anchor.plusMonths(before + months));
    }
}
