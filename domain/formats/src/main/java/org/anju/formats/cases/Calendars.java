package org.anju.formats.cases;

import java.time.LocalDate;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.time.WorkingCalendar;

/** Reads the working days a case assumes. */
final class Calendars {

    private Calendars() {}

    /** Reads the bundled calendar, unless the case brings its own: {@code {"firstYear": 2026, "lastYear": 2026, "holidays": ["2026-05-01"], "makeUpDays": ["2026-05-09"]}}. */
    static WorkingCalendar read(CaseInput given) {
        return given.findObject("calendar").map(Calendars::years).orElseGet(WorkingCalendars::china);
    }

    private static WorkingCalendar years(CaseInput calendar) {
        WorkingCalendar.Builder days = WorkingCalendar.ofYears(
                Math.toIntExact(calendar.integer("firstYear")), Math.toIntExact(calendar.integer("lastYear")));
        calendar.texts("holidays").forEach(day -> days.holiday(LocalDate.parse(day), ""));
        calendar.texts("makeUpDays").forEach(day -> days.makeUpDay(LocalDate.parse(day), ""));
        return days.build();
    }
}
