package org.anju.kernel.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Reads days and moments of the calendar people use, the years 1 to 9999: what is written beyond is a mistake, and a walk
 * over its months would not end.
 *
 * <p>Every method throws {@link DateTimeException} where the text is not such a day or moment.
 */
public final class CalendarText {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private CalendarText() {}

    /** Reads a day such as {@code 2026-09-30}. */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        check(day.getYear());
        return day;
    }

    /** Reads a local date and time such as {@code 2026-09-30T09:00}. */
    public static LocalDateTime time(String text) {
        LocalDateTime time = LocalDateTime.parse(text);
        check(time.getYear());
        return time;
    }

    /** Reads a moment on the time line such as {@code 2026-09-30T01:00:00Z}. */
    public static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        check(moment.atOffset(ZoneOffset.UTC).getYear());
        return moment;
    }

    /** Reads a month such as {@code 2026-09}. */
    public static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        check(month.getYear());
        return month;
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("no year from " + FIRST_YEAR + " to " + LAST_YEAR + ": " + year);
        }
    }
}
