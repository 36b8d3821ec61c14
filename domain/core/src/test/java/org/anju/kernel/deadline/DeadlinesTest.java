package org.anju.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.deadline.ClockEvent.Kind;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final ParameterKey<Term> TERM = ParameterKey.of("filing.term", ParameterType.TERM);
    private static final AsOf DAY = AsOf.date("2024-09-30");
    private static final LocalDate START = LocalDate.parse("2024-09-27");
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2024).build();

    private static RuleBook book(Term term, boolean putOff) {
        return RuleBook.of(TestRules.national()
                .set("filing.term", term, 12)
                .set("period.putOffDayOff", putOff, 203)
                .build());
    }

    private static Decision<LocalDate> decide(Term term, LocalDate start) {
        return Deadlines.decide(book(term, true), DAY, TERM, start, CALENDAR);
    }

    @Test
    void theTermComesFromTheRuleBookAndIsExplained() {
        Decision<LocalDate> decision = decide(Term.days(1), START);

        assertThat(decision.granted()).contains(LocalDate.parse("2024-09-30"));
        assertThat(decision.explanation().render(Locale.CHINA)).isEqualTo("""
                        规则：filing.term＝1日（依据：《T》第十二条）
                        事实：起算日＝2024年9月27日
                        规则：period.putOffDayOff＝是（依据：《T》第二百零三条）
                        事实：到期日＝2024年9月30日""");
    }

    @Test
    void aDayOffIsPutOffOnlyWhereTheRuleBookSaysSo() {
        assertThat(Deadlines.decide(book(Term.days(1), false), DAY, TERM, START, CALENDAR)
                        .granted())
                .contains(LocalDate.parse("2024-09-28"));
        assertThat(Deadlines.decide(book(Term.years(5), false), DAY, TERM, START, CALENDAR)
                        .granted())
                .contains(LocalDate.parse("2029-09-27"));
        assertThat(decide(Term.months(1), START).granted()).contains(LocalDate.parse("2024-10-28"));
    }

    @Test
    void workingDaysNeedNoRuleAboutDaysOff() {
        RuleBook book = RuleBook.of(
                TestRules.national().set("filing.term", Term.workingDays(2), 12).build());

        assertThat(Deadlines.decide(book, DAY, TERM, START, CALENDAR).granted())
                .contains(LocalDate.parse("2024-10-01"));
    }

    @Test
    void aYearTheCalendarDoesNotKnowLeavesTheDecisionUndetermined() {
        assertThat(missing(decide(Term.workingDays(100), START))).containsExactly("calendar.2025");
        assertThat(missing(decide(Term.workingDays(1), LocalDate.parse("2023-09-27"))))
                .containsExactly("calendar.2023");
        assertThat(missing(decide(Term.years(3), START))).containsExactly("calendar.2027");
        assertThat(missing(decide(Term.days(1), LocalDate.parse("2024-12-31")))).containsExactly("calendar.2025");
        assertThat(decide(Term.workingDays(100), START).missing().get(0).in(Locale.CHINA))
                .contains("calendar.2025");
    }

    @Test
    void anOpenTermAndAnUnknownRuleAreNamed() {
        RuleBook empty = RuleBook.of(TestRules.national().build());
        assertThat(missing(Deadlines.decide(empty, DAY, TERM, START, CALENDAR))).containsExactly("filing.term");
        RuleBook noRoll = RuleBook.of(
                TestRules.national().set("filing.term", Term.days(2), 12).build());
        assertThat(missing(Deadlines.decide(noRoll, DAY, TERM, START, CALENDAR)))
                .containsExactly("period.putOffDayOff");
        assertThat(missing(decide(Term.hours(2), START))).containsExactly("deadline.startTime");
    }

    @Test
    void aMomentIsAsExactAsItsTerm() {
        LocalDateTime start = LocalDateTime.parse("2024-09-27T10:15");
        assertThat(dueTime(Term.hours(2), start)).contains(LocalDateTime.parse("2024-09-27T12:15"));
        assertThat(dueTime(Term.workingDays(1), start)).contains(LocalDateTime.parse("2024-10-01T00:00"));
        assertThat(dueTime(Term.workingDays(100), start)).isEmpty();
    }

    private static Optional<LocalDateTime> dueTime(Term term, LocalDateTime start) {
        Reasoning why = Reasoning.of("test", book(term, true), DAY);
        return Deadlines.dueTime(why, why.read(TERM), start, CALENDAR);
    }

    @Test
    void aClockRunsInsideADecision() {
        ClockEvent start = new ClockEvent(START.atTime(9, 0), Kind.START);
        ClockEvent pause = new ClockEvent(START.atTime(10, 0), Kind.PAUSE);

        assertThat(run(Term.days(3), ImmutableList.of(start)).granted())
                .hasValueSatisfying(run -> assertThat(run.due()).contains(LocalDate.parse("2024-09-30")));
        assertThat(run(Term.days(3), ImmutableList.of(start, pause)).granted())
                .hasValueSatisfying(run -> assertThat(run.isPaused()).isTrue());
        assertThat(missing(run(Term.days(3), ImmutableList.of()))).containsExactly("deadline.startTime");
        assertThat(missing(run(Term.workingDays(90), ImmutableList.of(start)))).containsExactly("calendar.2025");
        assertThat(run(Term.days(3), ImmutableList.of(start)).explanation().render(Locale.ENGLISH))
                .endsWith("Fact: start time = 2024-09-27 09:00\nFact: due day = 2024-09-30");
    }

    private static Decision<ClockRun> run(Term term, ImmutableList<ClockEvent> events) {
        Reasoning why = Reasoning.of("test", book(term, true), DAY);
        return Deadlines.run(why, why.read(TERM), events, CALENDAR)
                .map(why::conclude)
                .orElseGet(why::fail);
    }

    private static Iterable<String> missing(Decision<?> decision) {
        assertThat(decision.isUndetermined()).isTrue();
        return decision.missing().stream().map(Missing::code).toList();
    }
}
