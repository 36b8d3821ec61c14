package org.anju.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Periods;

/** The periods fees are counted in. */
public final class FeePeriods {

    private FeePeriods() {}

    /**
     * Returns the {@code index}-th month counted from {@code anchor}, the first having index 0.
     *
     * <p>The day of the anchor is kept: after a short month the next period begins on it again (Civil Code art. 202).
     */
    public static DateRange monthFrom(LocalDate anchor, int index) {
        return Periods.run(anchor, 1, index);
    }

    /**
     * Counts the whole calendar months from {@code first} to {@code last}, both included, and the days of the months that
     * are not whole.
     */
    public static MonthsAndDays count(LocalDate first, LocalDate last) {
        YearMonth from = first.getDayOfMonth() == 1
                ? YearMonth.from(first)
                : YearMonth.from(first).plusMonths(1);
        YearMonth to = last.getDayOfMonth() == last.lengthOfMonth()
                ? YearMonth.from(last).plusMonths(1)
                : YearMonth.from(last);
        long months = ChronoUnit.MONTHS.between(from, to);
        if (months < 0) {
            return new MonthsAndDays(0, ChronoUnit.DAYS.between(first, last) + 1);
        }
        long days = ChronoUnit.DAYS.between(first, from.atDay(1)) + ChronoUnit.DAYS.between(to.atDay(1), last) + 1;
        return new MonthsAndDays(months, days);
    }

    /**
     * Whole months and the days beside them.
     *
     * @param months calendar months from their first day to their last
     * @param days   days of months that are not whole
     */
    public record MonthsAndDays(long months, long days) {}
}
