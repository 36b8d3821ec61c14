package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.CalendarText;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Cases of kind {@code deadline}: when a term that started at a day or moment ends, and whether what was done was in time.
 *
 * <p>The term is a parameter of the rule book, named by the case: one of the law, or one the case states itself.
 */
final class DeadlineCase implements CaseKind {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.china();

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Reasoning why = Reasoning.of("deadline", book, asOf);
        Reading<Term> term = why.read(ParameterKey.of(given.text("term"), ParameterType.TERM));
        String start = given.text("start");
        ImmutableList<String> done = given.texts("done");
        return start.contains("T")
                ? hours(why, term, moment(given, "start", start), done, given)
                : days(why, term, day(given, "start", start), done, given);
    }

    private static CaseAnswer days(
            Reasoning why, Reading<Term> term, LocalDate start, ImmutableList<String> done, CaseInput given) {
        Optional<LocalDate> due = Deadlines.due(why, term, start, CALENDAR);
        CaseAnswer answer =
                due.map(last -> CaseAnswer.of(why.conclude(last))).orElseGet(() -> CaseAnswer.of(why.fail()));
        due.ifPresent(last -> answer.put("due", last)
                .put(
                        "daysLate",
                        done.stream()
                                .map(text -> Math.max(0, ChronoUnit.DAYS.between(last, day(given, "done", text))))
                                .toList()));
        return answer;
    }

    /** A term of days that is counted from a moment is over at the end of its last day. */
    private static CaseAnswer hours(
            Reasoning why, Reading<Term> term, LocalDateTime start, ImmutableList<String> done, CaseInput given) {
        if (term.isSet() && term.value().unit() != Term.Unit.HOURS) {
            return days(why, term, start.toLocalDate(), done, given);
        }
        Optional<LocalDateTime> due = Deadlines.dueTime(why, term, start, CALENDAR);
        CaseAnswer answer =
                due.map(last -> CaseAnswer.of(why.conclude(last))).orElseGet(() -> CaseAnswer.of(why.fail()));
        due.ifPresent(last -> answer.put("due", last)
                .put(
                        "late",
                        done.stream()
                                .map(text -> moment(given, "done", text).isAfter(last))
                                .toList()));
        return answer;
    }

    private static LocalDate day(CaseInput given, String field, String text) {
        try {
            return CalendarText.day(text);
        } catch (DateTimeException e) {
            throw given.problem(field, "应为日期，如 2024-10-08：" + text, "should be a day such as 2024-10-08: " + text);
        }
    }

    private static LocalDateTime moment(CaseInput given, String field, String text) {
        try {
            return CalendarText.time(text);
        } catch (DateTimeException e) {
            throw given.problem(
                    field, "应为时刻，如 2024-10-08T09:00：" + text, "should be a time such as 2024-10-08T09:00: " + text);
        }
    }
}
