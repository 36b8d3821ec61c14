package org.anju.formats.cases;

import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.time.CalendarText;
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
        calendar.texts("holidays").forEach(day -> days.holiday(CalendarText.day(day), ""));
        calendar.texts("makeUpDays").forEach(day -> days.makeUpDay(CalendarText.day(day), ""));
        return days.build();
    }
}
