package org.anju.committee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/**
 * How long a candidate must have lived in the complex: so many months of the last so many, to the close of nomination.
 *
 * <p>In a rule pack {@code {"months": "6", "window": "12"}}. Days lived there add up, each counted once; the months asked
 * for have as many days as the first months of the window.
 *
 * @param months how many months
 * @param window of the last how many
 */
public record Residence(int months, int window) implements Named {

    /** Reads the table of a rule pack. */
    static Optional<Residence> read(Datum table) {
        Optional<Integer> window = table.findCount("window");
        return table.findCount("months")
                .flatMap(months -> window.filter(all -> all >= months).map(all -> new Residence(months, all)));
    }

    /** Returns how many days must have been lived in the complex. */
    long daysNeeded(LocalDate closes) {
        LocalDate from = window(closes).from();
        return ChronoUnit.DAYS.between(from, from.plusMonths(months));
    }

    /** Returns how many days of the window were. */
    long daysLived(ImmutableList<DateRange> stays, LocalDate closes) {
        DateRange days = window(closes);
        LocalDate counted = days.from();
        long lived = 0;
        for (DateRange stay : ImmutableList.sortedCopyOf(Comparator.comparing(DateRange::from), stays)) {
            LocalDate from = stay.from().isAfter(counted) ? stay.from() : counted;
            LocalDate to = stay.to().isBefore(days.to()) ? stay.to() : days.to();
            if (from.isBefore(to)) {
                lived += ChronoUnit.DAYS.between(from, to);
                counted = to;
            }
        }
        return lived;
    }

    private DateRange window(LocalDate closes) {
        LocalDate end = closes.plusDays(1);
        return DateRange.of(end.minusMonths(window), end);
    }

    @Override
    public Text text() {
        return Text.of("近" + window + "个月内居住满" + months + "个月", months + " of the last " + window + " months");
    }
}
