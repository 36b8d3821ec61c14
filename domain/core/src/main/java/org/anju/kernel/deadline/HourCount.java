package org.anju.kernel.deadline;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.deadline.DeadlineClock.Pause;

/** Counts a term of hours, which run through nights and days off; used once. */
final class HourCount {

    private final DeadlineClock clock;
    private final LocalDateTime start;

    HourCount(DeadlineClock clock) {
        this.clock = clock;
        this.start = clock.start().orElseThrow();
    }

    ClockRun run() {
        LocalDateTime now = start;
        Duration left = Duration.ofHours(clock.term().amount());
        for (Pause pause : clock.pauses()) {
            Duration until = Duration.between(now, pause.from());
            if (until.compareTo(left) >= 0) {
                break;
            }
            if (pause.isOpen()) {
                return new ClockRun(clock, Optional.empty(), days(pause.from()), Optional.empty());
            }
            left = left.minus(until);
            now = pause.to();
        }
        LocalDateTime limit = now.plus(left);
        return new ClockRun(clock, Optional.of(limit), days(limit), Optional.empty());
    }

    private ImmutableList<DayLine> days(LocalDateTime end) {
        return start.toLocalDate()
                .datesUntil(end.toLocalDate().plusDays(1))
                .map(day -> new DayLine(day, isPausedAllOf(day, end) ? DayMark.PAUSED : DayMark.COUNTED, ""))
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether no moment of {@code day} between start and end was counted. */
    private boolean isPausedAllOf(LocalDate day, LocalDateTime end) {
        LocalDateTime from = day.atStartOfDay().isBefore(start) ? start : day.atStartOfDay();
        LocalDateTime next = day.plusDays(1).atStartOfDay();
        LocalDateTime to = next.isAfter(end) ? end : next;
        return clock.pauses().stream()
                .anyMatch(pause -> !pause.from().isAfter(from) && !pause.to().isBefore(to) && from.isBefore(to));
    }
}
