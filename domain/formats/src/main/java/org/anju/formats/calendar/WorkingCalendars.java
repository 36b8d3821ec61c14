package org.anju.formats.calendar;

import io.vavr.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.anju.kernel.time.WorkingCalendar;

/** The calendars that come with the library; read once, at first use. Thread-safe. */
public final class WorkingCalendars {

    private static final String FILE = "china-workdays.csv";
    private static final Lazy<WorkingCalendar> CHINA = Lazy.of(WorkingCalendars::read);

    private WorkingCalendars() {}

    /**
     * Returns the working days of China from 2004 to 2026, by the yearly notices of the State Council.
     *
     * <p>A later year needs a file of its own: see {@link WorkingCalendarCsv}.
     */
    public static WorkingCalendar china() {
        return CHINA.get();
    }

    private static WorkingCalendar read() {
        try (InputStream input = Objects.requireNonNull(WorkingCalendars.class.getResourceAsStream(FILE), FILE)) {
            return WorkingCalendarCsv.read(FILE, input)
                    .toEither()
                    .getOrElseThrow(rejects -> new IllegalStateException("bundled calendar: " + rejects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
