package org.anju.kernel.journal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.anju.kernel.deadline.ClockEvent;
import org.anju.kernel.deadline.ClockRun;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Something owed in a proceeding.
 *
 * @param kind  what and by whom
 * @param about which of several of a kind, such as the number of an objection; empty where there is one
 * @param due   until when, with the days that prove it; undetermined where the law sets no limit or a fact is missing, and then
 *              the duty is blocked but never hidden
 */
public record Duty(DutyKind kind, String about, Decision<ClockRun> due) {

    /** Returns the duty whose clock started on {@code start}. */
    public static Duty since(LocalDate start, DutyKind kind, RuleBook book, WorkingCalendar calendar, AsOf asOf) {
        return since(start.atStartOfDay(), kind, book, calendar, asOf);
    }

    /** Returns the duty whose clock started at {@code start}. */
    public static Duty since(LocalDateTime start, DutyKind kind, RuleBook book, WorkingCalendar calendar, AsOf asOf) {
        return of(ImmutableList.of(new ClockEvent(start, ClockEvent.Kind.START)), kind, book, calendar, asOf);
    }

    /** Returns the duty to whose clock {@code events} happened. */
    public static Duty of(
            Iterable<ClockEvent> events, DutyKind kind, RuleBook book, WorkingCalendar calendar, AsOf asOf) {
        Reasoning why = Reasoning.of("duty", book, asOf);
        return new Duty(
                kind,
                "",
                Deadlines.run(why, why.read(kind.limit()), events, calendar)
                        .map(why::conclude)
                        .orElseGet(why::fail));
    }

    /** Returns the same duty about one of several things. */
    public Duty about(String which) {
        return new Duty(kind, which, due);
    }
}
