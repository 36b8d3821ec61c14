package org.anju.kernel.deadline;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term.Unit;

/**
 * What a clock shows, with the proof: every day since it started, in order, each exactly once.
 *
 * @param clock       the clock
 * @param limit       the moment from which the term is over: 24:00 of the due day, or the end of the hours; empty unless
 *                    the clock is due
 * @param days        the proof
 * @param missingYear the first year needed that the calendar does not cover; empty where it covers all
 */
public record ClockRun(
        DeadlineClock clock,
        Optional<LocalDateTime> limit,
        ImmutableList<DayLine> days,
        Optional<Integer> missingYear) {

    /** Returns when the clock started; empty if it has not. */
    public Optional<LocalDateTime> start() {
        return clock.start();
    }

    /** Returns the last day of the term; empty while the clock is paused or not started, or where a year is missing. */
    public Optional<LocalDate> due() {
        return limit.map(
                moment -> hours() ? moment.toLocalDate() : moment.toLocalDate().minusDays(1));
    }

    /** Tells whether the clock stands still before its term is over, so that no due day can be told yet. */
    public boolean isPaused() {
        return start().isPresent() && limit.isEmpty() && missingYear.isEmpty();
    }

    /** Tells whether the term is over at {@code moment}; not before {@link #limit} is known. */
    public boolean isOverdueAt(LocalDateTime moment) {
        return limit.map(end -> moment.isAfter(end) || (!hours() && moment.equals(end)))
                .orElse(false);
    }

    /** Returns how many days of the proof are marked so. */
    public long count(DayMark mark) {
        return days.stream().filter(line -> line.mark() == mark).count();
    }

    /** Returns the proof, one line a day, and what comes of it. */
    public String render(Locale locale) {
        String lines = days.stream().map(line -> line.in(locale) + "\n").collect(joining());
        return lines + summary().in(locale);
    }

    private Text summary() {
        if (missingYear.isPresent()) {
            return Text.of(
                    "缺少" + missingYear.get() + "年工作日安排，无法计算到期日",
                    "The working days of " + missingYear.get() + " are not known; the due day cannot be told");
        } else if (limit.isPresent()) {
            Object end = hours() ? limit.get() : due().orElseThrow();
            return Text.of(
                    (hours() ? "到期时刻：" : "到期日：") + Words.value(end, Locale.CHINA),
                    (hours() ? "Due time: " : "Due day: ") + Words.value(end, Locale.ENGLISH));
        }
        return start().isPresent() ? Text.of("暂停中，到期日待定", "Paused; no due day yet") : Text.of("尚未起算", "Not started");
    }

    private boolean hours() {
        return clock.term().unit() == Unit.HOURS;
    }
}
