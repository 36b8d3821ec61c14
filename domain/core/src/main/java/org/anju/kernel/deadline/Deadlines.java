package org.anju.kernel.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.Term.Unit;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Due days for policies: the term is read from the rule book, the day it started and the day it ends go into the
 * explanation, and a year the calendar does not know leaves the decision undetermined ({@code calendar.2031}).
 */
public final class Deadlines {

    /** The day a period starts; it is not counted itself. */
    public static final Fact START = Fact.open("deadline.start", "起算日", "start day");

    /** The moment a period of hours starts. */
    public static final Fact START_TIME = Fact.open("deadline.startTime", "起算时刻", "start time");

    /** The last day of the period. */
    public static final Fact DUE = Fact.open("deadline.due", "到期日", "due day");

    /** The end of a period of hours. */
    public static final Fact DUE_TIME = Fact.open("deadline.dueTime", "到期时刻", "due time");

    private Deadlines() {}

    /** Decides when a period that started on {@code start} ends; see {@link #due(Reasoning, Reading, LocalDate, WorkingCalendar)}. */
    public static Decision<LocalDate> decide(
            RuleBook book, AsOf asOf, ParameterKey<Term> term, LocalDate start, WorkingCalendar calendar) {
        Reasoning why = Reasoning.of("deadline", book, asOf);
        return due(why, why.read(term), start, calendar).map(why::conclude).orElseGet(why::fail);
    }

    /**
     * Returns the last day of a period that started on {@code start}, or nothing if something is missing; then {@code why}
     * lacks it.
     *
     * <p>A term in hours lacks the time of day ({@link #START_TIME}): a policy whose term may be in hours asks for
     * {@link #dueTime}.
     *
     * @param term the term as {@code why} read it
     */
    public static Optional<LocalDate> due(
            Reasoning why, Reading<Term> term, LocalDate start, WorkingCalendar calendar) {
        if (!term.isSet()) {
            return Optional.empty();
        }
        if (term.value().unit() == Unit.HOURS) {
            why.lack(START_TIME);
            return Optional.empty();
        }
        why.use(START, start);
        Optional<LocalDate> due = lastDay(why, term.value(), start, calendar);
        due.ifPresent(day -> why.use(DUE, day));
        return due;
    }

    /**
     * Returns the moment from which a period that started at {@code start} is over, or nothing if something is missing;
     * then {@code why} lacks it. A period of days is over at 24:00 of its last day (Civil Code art. 203(2)).
     *
     * @param term the term as {@code why} read it
     */
    public static Optional<LocalDateTime> dueTime(
            Reasoning why, Reading<Term> term, LocalDateTime start, WorkingCalendar calendar) {
        if (term.isSet() && term.value().unit() == Unit.HOURS) {
            why.use(START_TIME, start);
            return Optional.of(why.use(DUE_TIME, Periods.due(start, term.value())));
        }
        return due(why, term, start.toLocalDate(), calendar)
                .map(day -> day.plusDays(1).atStartOfDay());
    }

    /**
     * Runs a clock and returns what it shows, or nothing if something is missing; then {@code why} lacks it. A clock that
     * has not started lacks {@link #START_TIME}; a paused one shows that it is, and has no due day.
     *
     * @param term   the term as {@code why} read it
     * @param events what happened to the clock
     */
    public static Optional<ClockRun> run(
            Reasoning why, Reading<Term> term, Iterable<ClockEvent> events, WorkingCalendar calendar) {
        if (!term.isSet()) {
            return Optional.empty();
        }
        DeadlineClock clock = DeadlineClock.of(term.value(), events);
        Optional<Boolean> putOff = putOff(why, term.value());
        if (putOff.isEmpty()) {
            return Optional.empty();
        }
        ClockRun run = clock.run(calendar, putOff.get());
        run.start().ifPresentOrElse(start -> why.use(START_TIME, start), () -> why.lack(START_TIME));
        run.missingYear().ifPresent(year -> lackYear(why, year));
        run.due().ifPresent(day -> why.use(DUE, day));
        return run.start().isPresent() && run.missingYear().isEmpty() ? Optional.of(run) : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(Reasoning why, Term term, LocalDate start, WorkingCalendar calendar) {
        Optional<Boolean> putOff = putOff(why, term);
        if (putOff.isEmpty()) {
            return Optional.empty();
        }
        if (!putOff.get() && term.unit() != Unit.WORKING_DAYS) {
            return Optional.of(Periods.due(start, term));
        }
        Optional<LocalDate> due = Periods.findDue(start, term, calendar);
        if (due.isEmpty()) {
            LocalDate asked = term.unit() == Unit.WORKING_DAYS ? start : Periods.due(start, term);
            lackYear(why, calendar.covers(asked) ? calendar.lastYear() + 1 : asked.getYear());
        }
        return due;
    }

    /** Only a period of calendar days can end on a day off: a working-day limit asks nobody. */
    private static Optional<Boolean> putOff(Reasoning why, Term term) {
        boolean calendarDays = term.unit() != Unit.WORKING_DAYS && term.unit() != Unit.HOURS;
        return calendarDays ? why.read(DeadlineParameters.PUT_OFF).find() : Optional.of(false);
    }

    private static void lackYear(Reasoning why, int year) {
        why.lack(Fact.open("calendar." + year, year + "年工作日安排", "the working days of " + year));
    }
}
