package org.anju.kernel.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anju.kernel.deadline.DeadlineClock.Pause;
import org.anju.kernel.time.DayKind;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** Counts a term of days, working days, months or years day by day; used once. */
final class DayCount {

    private final DeadlineClock clock;
    private final WorkingCalendar calendar;
    private final boolean putOff;
    private final boolean working;
    private final ImmutableList<Pause> pauses;
    private final ImmutableList.Builder<DayLine> lines = ImmutableList.builder();
    private LocalDate day;

    DayCount(DeadlineClock clock, WorkingCalendar calendar, boolean putOff) {
        this.clock = clock;
        this.calendar = calendar;
        this.putOff = putOff;
        this.working = clock.term().unit() == Term.Unit.WORKING_DAYS;
        this.pauses = clock.pauses();
        this.day = clock.start().orElseThrow().toLocalDate();
    }

    ClockRun run() {
        long left = length();
        line(DayMark.START_DAY);
        while (left > 0) {
            day = day.plusDays(1);
            if (working && !calendar.covers(day)) {
                return ended(Optional.empty(), Optional.of(day.getYear()));
            }
            if (isPausedForGood()) {
                return ended(Optional.empty(), Optional.empty());
            }
            DayMark mark = mark();
            line(mark);
            left -= mark.isCounted() ? 1 : 0;
        }
        while (putOff && !working) {
            if (!calendar.covers(day)) {
                return ended(Optional.empty(), Optional.of(day.getYear()));
            }
            if (calendar.isWorkingDay(day)) {
                break;
            }
            day = day.plusDays(1);
            line(DayMark.PUT_OFF);
        }
        return ended(Optional.of(day.plusDays(1).atStartOfDay()), Optional.empty());
    }

    /** A month or year has as many days as there are up to its end without a pause. */
    private long length() {
        return working ? clock.term().amount() : ChronoUnit.DAYS.between(day, Periods.due(day, clock.term()));
    }

    /** A day off inside a pause is a day off: it would not have counted anyway, and is not made up for. */
    private DayMark mark() {
        DayKind kind = working ? calendar.kindOf(day) : DayKind.WORKDAY;
        if (!kind.isWorking()) {
            return kind == DayKind.HOLIDAY ? DayMark.HOLIDAY : DayMark.WEEKEND;
        } else if (pauses.stream().anyMatch(this::covers)) {
            return DayMark.PAUSED;
        } else if (!working) {
            return DayMark.COUNTED;
        }
        return kind == DayKind.MAKE_UP_WORKDAY ? DayMark.MAKE_UP_WORKDAY : DayMark.WORKDAY;
    }

    private boolean isPausedForGood() {
        return pauses.stream().anyMatch(pause -> pause.isOpen() && covers(pause));
    }

    private boolean covers(Pause pause) {
        return !day.isBefore(pause.from().toLocalDate())
                && day.isBefore(pause.to().toLocalDate());
    }

    private void line(DayMark mark) {
        lines.add(new DayLine(day, mark, calendar.occasionOf(day)));
    }

    private ClockRun ended(Optional<LocalDateTime> limit, Optional<Integer> missingYear) {
        return new ClockRun(clock, limit, lines.build(), missingYear);
    }
}
