package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anju.kernel.deadline.ClockEvent;
import org.anju.kernel.deadline.ClockRun;
import org.anju.kernel.deadline.DayLine;
import org.anju.kernel.deadline.DeadlineClock;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** What must hold for clocks that can be paused. */
public interface DeadlineClockLaws {

    /** Lets a clock run. */
    default ClockRun run(DeadlineClock clock, WorkingCalendar calendar) {
        return clock.run(calendar, false);
    }

    /** Every clock can be run under every calendar, and its proof has each day once, without a gap. */
    @Property
    default void everyClockRunsAndItsProofHasEachDayOnce(
            @ForAll DeadlineClock clock, @ForAll WorkingCalendar calendar, @ForAll boolean putOff) {
        for (ClockRun run : new ClockRun[] {run(clock, calendar), clock.run(calendar, putOff)}) {
            List<LocalDate> days = run.days().stream().map(DayLine::day).toList();
            for (int i = 1; i < days.size(); i++) {
                assertThat(days.get(i)).isEqualTo(days.get(i - 1).plusDays(1));
            }
            run.due().ifPresent(due -> assertThat(days.get(days.size() - 1)).isEqualTo(due));
            assertThat(run.render(Locale.CHINA).lines().count()).isEqualTo(days.size() + 1L);
        }
    }

    /** The same events in another order give the same clock. */
    @Property
    default void theOrderOfEventsDoesNotMatter(
            @ForAll DeadlineClock clock, @ForAll WorkingCalendar calendar, @ForAll Random random) {
        List<ClockEvent> events = new ArrayList<>(clock.events());
        Collections.shuffle(events, random);
        assertThat(run(DeadlineClock.of(clock.term(), events), calendar)).isEqualTo(run(clock, calendar));
    }

    /** A pause of n working days before the end moves a working-day limit by exactly n working days. */
    @Property
    default void aPauseMovesAWorkingDayLimitByItsWorkingDays(
            @ForAll WorkingCalendar calendar,
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 1, max = 80) int after,
            @ForAll @IntRange(max = 30) int length) {
        LocalDateTime begun =
                LocalDate.of(calendar.firstYear(), 1, 1).plusDays(start).atTime(9, 0);
        DeadlineClock clock = DeadlineClock.startedAt(begun, Term.workingDays(amount));
        LocalDate due = run(clock, calendar).due().orElseThrow();
        LocalDateTime from = begun.plusDays(after);
        Assume.that(!from.toLocalDate().isAfter(due));
        LocalDateTime to = from.plusDays(length);

        LocalDate moved =
                run(clock.pausedAt(from).resumedAt(to), calendar).due().orElseThrow();

        int paused = calendar.workingDaysBetween(
                from.toLocalDate().minusDays(1), to.toLocalDate().minusDays(1));
        assertThat(moved).isEqualTo(calendar.plusWorkingDays(due, paused));
        assertThat(calendar.isWorkingDay(moved)).isTrue();
    }

    /** A later receipt is never due earlier. */
    @Property
    default void theDueTimeIsMonotoneInTheReceipt(
            @ForAll WorkingCalendar calendar,
            @ForAll Term term,
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(max = 200) int laterHours) {
        LocalDateTime begun =
                LocalDate.of(calendar.firstYear(), 1, 1).plusDays(start).atTime(9, 0);
        ClockRun one = run(DeadlineClock.startedAt(begun, term), calendar);
        ClockRun other = run(DeadlineClock.startedAt(begun.plusHours(laterHours), term), calendar);
        assertThat(other.limit().orElseThrow()).isAfterOrEqualTo(one.limit().orElseThrow());
    }
}
