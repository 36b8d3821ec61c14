package org.anju.formats.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.formats.json.JsonPlace;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** Reads {@code "from"} (that day included) and {@code "to"} (that day excluded); either may be absent. */
final class DateRangeReader {

    private DateRangeReader() {}

    static DateRange read(JsonPlace place) {
        LocalDate from = day(place, "from").orElse(LocalDate.MIN);
        LocalDate to = day(place, "to").orElse(LocalDate.MAX);
        if (from.isBefore(to)) {
            return DateRange.of(from, to);
        }
        place.report("EMPTY_RANGE", Text.of("“to”须晚于“from”", "\"to\" must be later than \"from\""));
        return DateRange.ALWAYS;
    }

    private static Optional<LocalDate> day(JsonPlace place, String name) {
        return place.find(name).flatMap(day -> day.read(LocalDate::parse));
    }
}
