package org.anju.kernel.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.deadline.ClockEvent.Kind;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * A term that can stand still: started, paused, resumed.
 *
 * <p>The due day depends on the term, the events and the calendar alone; the order in which events are given does not
 * matter, and one that cannot happen in the state it meets (a second start, a resume without a pause) changes nothing.
 * Of two events at one moment the resume counts last. The day of a pause is not counted, the day of a resume is.
 * Immutable.
 *
 * @param term   how long
 * @param events what happened, in order of time
 */
public record DeadlineClock(Term term, ImmutableList<ClockEvent> events) {

    /** Puts the events in order. */
    public DeadlineClock {
        events = ImmutableList.sortedCopyOf(
                Comparator.comparing(ClockEvent::at).thenComparing(ClockEvent::kind), events);
    }

    /** Returns the clock of {@code term} to which {@code events} happened. */
    public static DeadlineClock of(Term term, Iterable<ClockEvent> events) {
        return new DeadlineClock(term, ImmutableList.copyOf(events));
    }

    /** Returns a clock started at {@code at}. */
    public static DeadlineClock startedAt(LocalDateTime at, Term term) {
        return new DeadlineClock(term, ImmutableList.of(new ClockEvent(at, Kind.START)));
    }

    /** Returns the clock paused at {@code at} as well. */
    public DeadlineClock pausedAt(LocalDateTime at) {
        return with(new ClockEvent(at, Kind.PAUSE));
    }

    /** Returns the clock resumed at {@code at} as well. */
    public DeadlineClock resumedAt(LocalDateTime at) {
        return with(new ClockEvent(at, Kind.RESUME));
    }

    private DeadlineClock with(ClockEvent event) {
        return new DeadlineClock(
                term,
                ImmutableList.<ClockEvent>builder().addAll(events).add(event).build());
    }

    /** Returns when it first started; empty if it has not. */
    public Optional<LocalDateTime> start() {
        return events.stream()
                .filter(event -> event.kind() == Kind.START)
                .map(ClockEvent::at)
                .findFirst();
    }

    /**
     * Lets the clock run.
     *
     * @param calendar the working days, and the names of the days off
     * @param putOff   whether a term of calendar days that ends on a day off is put off to the next working day (Civil Code
     *                 art. 203); of no consequence for hours and working days
     */
    public ClockRun run(WorkingCalendar calendar, boolean putOff) {
        if (start().isEmpty()) {
            return new ClockRun(this, Optional.empty(), ImmutableList.of(), Optional.empty());
        }
        return term.unit() == Term.Unit.HOURS ? new HourCount(this).run() : new DayCount(this, calendar, putOff).run();
    }

    /** Runs the clock under an old and a new calendar. */
    public CalendarChange recompute(WorkingCalendar before, WorkingCalendar after, boolean putOff) {
        return new CalendarChange(run(before, putOff), run(after, putOff));
    }

    /** Returns the times it stood still, in order; the last one may be open. */
    ImmutableList<Pause> pauses() {
        ImmutableList.Builder<Pause> pauses = ImmutableList.builder();
        Optional<LocalDateTime> from = Optional.empty();
        LocalDateTime start = start().orElse(LocalDateTime.MAX);
        for (ClockEvent event : events) {
            if (event.at().isBefore(start)) {
                continue;
            }
            if (event.kind() == Kind.PAUSE && from.isEmpty()) {
                from = Optional.of(event.at());
            } else if (event.kind() == Kind.RESUME && from.isPresent()) {
                pauses.add(new Pause(from.get(), event.at()));
                from = Optional.empty();
            }
        }
        from.ifPresent(open -> pauses.add(new Pause(open, LocalDateTime.MAX)));
        return pauses.build();
    }

    /**
     * A time a clock stands still.
     *
     * @param from when it began
     * @param to   when it ended; {@link LocalDateTime#MAX} while it lasts
     */
    record Pause(LocalDateTime from, LocalDateTime to) {

        boolean isOpen() {
            return to.equals(LocalDateTime.MAX);
        }
    }
}
