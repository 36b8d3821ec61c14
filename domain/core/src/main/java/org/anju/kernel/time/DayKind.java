package org.anju.kernel.time;

/** What a day is in a {@link WorkingCalendar}. */
public enum DayKind {
    /** Monday to Friday, and no holiday. */
    WORKDAY(true),
    /** Saturday or Sunday, and no make-up day. */
    WEEKEND(false),
    /** A day off by the holiday arrangement of the State Council, on a weekday or at a weekend (放假). */
    HOLIDAY(false),
    /** A Saturday or Sunday on which people work in exchange for a day of a holiday (调休上班). */
    MAKE_UP_WORKDAY(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Tells whether people work on it. */
    public boolean isWorking() {
        return working;
    }
}
