package org.anju.kernel.scheme;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;

/**
 * The days a record's effective day must be in to count at all.
 *
 * @param kind   what sort of window it is
 * @param length how far a rolling window reaches back; empty for the others
 */
public record Window(Kind kind, Optional<Term> length) {

    /** The sorts of window in use. */
    public enum Kind {
        /** The calendar year of the day of evaluation, up to that day. */
        CALENDAR_YEAR,
        /** A term that ends with the day of evaluation. */
        ROLLING,
        /** Every day up to the day of evaluation; only validity ends a record. */
        UNLIMITED
    }

    /** The calendar year of the day of evaluation. */
    public static final Window CALENDAR_YEAR = new Window(Kind.CALENDAR_YEAR, Optional.empty());

    /** Every day up to the day of evaluation. */
    public static final Window UNLIMITED = new Window(Kind.UNLIMITED, Optional.empty());

    /** Throws if a rolling window has no length in days, months or years, or another one has a length. */
    public Window {
        checkArgument((kind == Kind.ROLLING) == length.isPresent(), "only a rolling window has a length: %s", kind);
        checkArgument(length.map(Validity::isOfDays).orElse(true), "not a term of days, months or years: %s", length);
    }

    /** Returns a window of the given length that ends with the day of evaluation. */
    public static Window rolling(Term length) {
        return new Window(Kind.ROLLING, Optional.of(length));
    }

    /** Returns the days that count when evaluated on {@code day}, that day included. */
    public DateRange days(LocalDate day) {
        LocalDate from = switch (kind) {
            case CALENDAR_YEAR -> day.withDayOfYear(1);
            case ROLLING -> back(day.plusDays(1), length.orElseThrow());
            case UNLIMITED -> LocalDate.MIN;
        };
        return DateRange.closed(from, day);
    }

    private static LocalDate back(LocalDate day, Term term) {
        return switch (term.unit()) {
            case DAYS -> day.minusDays(term.amount());
            case MONTHS -> day.minusMonths(term.amount());
            case YEARS -> day.minusYears(term.amount());
            case HOURS, WORKING_DAYS -> throw new IllegalArgumentException("not a term of days: " + term);
        };
    }
}
