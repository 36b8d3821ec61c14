package org.anju.kernel.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/** The rules every proceeding has: nothing is skipped, nothing happens before what it follows, no term is cut short. */
public final class StepRules {

    private static final Text STARTED = Text.of("程序尚未开始", "the proceeding has not begun");

    private final Rule order;
    private final Rule day;
    private final Rule wait;
    private final Rule punctual;
    private final Rule posted;

    /**
     * Returns the rules of a proceeding.
     *
     * @param capability the capability it serves, such as {@code 2.2}
     */
    public StepRules(String capability) {
        order = Rule.of(
                capability,
                "STEP_OUT_OF_ORDER",
                Text.of("程序衔接：{0}", "the step follows: {0}"),
                Text.of("程序不得跳过、倒置：须先{0}", "no step may be skipped or reversed: first {0}"));
        day = Rule.of(
                capability,
                "STEP_BEFORE_THE_LAST",
                Text.of("{0}，不早于上一步骤（{1}）", "{0}, not before the step it follows ({1})"),
                Text.of("{0}早于上一步骤（{1}）", "{0} is before the step it follows ({1})"));
        wait = Rule.of(
                capability,
                "TERM_CUT_SHORT",
                Text.of("{2}，距{1}已满{0}", "{2}: {0} have passed since {1}"),
                Text.of("{2}，距{1}未满{0}，最早为{3}", "{2}: {0} have not passed since {1}; {3} at the earliest"));
        punctual = Rule.of(
                capability,
                "STEP_LATE",
                Text.of("{2}，在{0}期限内（自{1}起，至{3}）", "{2}, within {0} of {1} (until {3})"),
                Text.of("{2}，超过{0}期限（自{1}起，至{3}）", "{2}, later than {0} after {1} (until {3})"));
        posted = Rule.of(
                capability,
                "POSTED_TOO_SHORTLY",
                Text.of("自{0}公告至{1}，不少于{2}", "posted from {0} to {1}, for {2} or more"),
                Text.of("自{0}公告至{1}，少于{2}", "posted from {0} to {1}, for less than {2}"));
    }

    /** Refuses a step out of order: {@code first} says what must come before it, or what came already. */
    public void order(Reasoning why, Reading<?> basis, boolean follows, Text first) {
        why.check(order, basis, follows, first);
    }

    /** Refuses a step dated before the one it follows; the first follows none. */
    public void day(Reasoning why, Reading<?> basis, LocalDate on, Optional<LocalDate> last) {
        if (last.isPresent()) {
            why.check(day, basis, !on.isBefore(last.get()), on, last.get());
        } else {
            why.skip(day, STARTED);
        }
    }

    /** Refuses a step before {@code term} has passed since {@code start}: fifteen days after 1 May is 16 May. */
    public void wait(Reasoning why, Reading<Term> term, LocalDate start, LocalDate on, WorkingCalendar calendar) {
        earliest(why, term, start, calendar)
                .ifPresent(
                        earliest -> why.check(wait, term, !on.isBefore(earliest), term.value(), start, on, earliest));
    }

    /** A minimum is never put off: the term protects those who wait, and has passed with its last day. */
    private static Optional<LocalDate> earliest(
            Reasoning why, Reading<Term> term, LocalDate start, WorkingCalendar calendar) {
        if (term.isSet() && term.value().isInCalendarDays()) {
            why.use(Deadlines.START, start);
            return Optional.of(Periods.due(start, term.value()));
        }
        return Deadlines.due(why, term, start, calendar);
    }

    /** Refuses a posting from {@code from} to {@code until}, both days included, that is shorter than {@code term}. */
    public void posted(Reasoning why, Reading<Term> term, LocalDate from, LocalDate until, WorkingCalendar calendar) {
        earliest(why, term, from, calendar)
                .ifPresent(
                        over -> why.check(posted, term, !until.isBefore(over.minusDays(1)), from, until, term.value()));
    }

    /** Warns of a step later than {@code term} after {@code start}: it happened, and is recorded as late. */
    public void punctual(Reasoning why, Reading<Term> term, LocalDate start, LocalDate on, WorkingCalendar calendar) {
        Deadlines.due(why, term, start, calendar)
                .ifPresent(due -> why.warn(punctual, term, !on.isAfter(due), term.value(), start, on, due));
    }

    /** Warns of a step after the term of {@code duty}, where somebody has set one: a term nobody has set stops no step. */
    public void punctualIfSet(Reasoning why, DutyKind duty, LocalDate start, LocalDate on, WorkingCalendar calendar) {
        Reading<Term> term = why.readIfSet(duty.limit());
        if (term.isSet()) {
            punctual(why, term, start, on, calendar);
        }
    }
}
