package org.anju.fee;

import static org.anju.fee.FeeTestRules.book;
import static org.anju.fee.FeeTestRules.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ConductGuardTest {

    private static final Arrears OWED = Arrears.of(Money.yuan("1800"), day("2024-01-05"));
    private static final Arrears DEMANDED = OWED.demandedOn(day("2024-02-01"));
    private static final RuleBook MONTH = book("fee.reasonablePeriod", Term.months(1));

    /** One holiday beside the weekends: Monday, 7 October 2024. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2025)
            .holiday(day("2024-10-07"), "holiday")
            .build();

    private static Decision<Permission> ask(RuleBook book, Action action, Arrears arrears, String day) {
        return ConductGuard.by(book, CALENDAR).decide(action, arrears, AsOf.date(day));
    }

    private static List<String> codes(Decision<Permission> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<NextStep> next(Decision<Permission> decision) {
        return decision.considered().orElseThrow().next();
    }

    @Test
    void cuttingPowerIsRefusedWithItsClauseAndTheLawfulWayOn() {
        Decision<Permission> decision = ask(MONTH, Action.CUT_POWER, OWED, "2024-10-08");

        assertThat(codes(decision)).containsExactly("COERCIVE_COLLECTION");
        assertThat(decision.violations().get(0).in(Locale.CHINA)).isEqualTo("催交物业费不得采取：停止供电（依据：《T》第九百四十四条）");
        assertThat(next(decision)).containsExactly(new NextStep(Action.SEND_REMINDER, day("2024-10-08")));
    }

    @Test
    void theWayOnFollowsTheStageOfTheArrears() {
        assertThat(next(ask(MONTH, Action.CUT_POWER, OWED, "2024-01-05"))).isEmpty();
        assertThat(next(ask(MONTH, Action.CUT_POWER, DEMANDED, "2024-02-01")))
                .containsExactly(
                        new NextStep(Action.SUE, day("2024-03-02")), new NextStep(Action.ARBITRATE, day("2024-03-02")));
        assertThat(next(ask(MONTH, Action.CUT_POWER, DEMANDED, "2024-03-01"))
                        .get(0)
                        .from())
                .isEqualTo(day("2024-03-02"));
        assertThat(next(ask(MONTH, Action.CUT_POWER, DEMANDED, "2024-05-01"))
                        .get(0)
                        .from())
                .isEqualTo(day("2024-05-01"));
        assertThat(next(ask(book(), Action.CUT_POWER, DEMANDED, "2024-05-01")))
                .extracting(NextStep::action)
                .containsExactly(Action.DOOR_VISIT, Action.POST_IN_COMPLEX);
    }

    @Test
    void aStepThatTheLawRulesOutIsNotOffered() {
        RuleBook strict = book("guard.SEND_REMINDER", Stance.PROHIBITED);

        assertThat(next(ask(strict, Action.CUT_POWER, OWED, "2024-10-08"))).isEmpty();
    }

    @Test
    void aDemandWaitsForTheDayAfterTheAgreedOne() {
        assertThat(codes(ask(MONTH, Action.SEND_REMINDER, OWED, "2024-01-05"))).containsExactly("NOT_OVERDUE");
        assertThat(ask(MONTH, Action.SEND_REMINDER, OWED, "2024-01-06").isGranted())
                .isTrue();
        assertThat(codes(ask(MONTH, Action.SEND_REMINDER, Arrears.of(Money.ZERO, day("2024-01-05")), "2024-10-08")))
                .containsExactly("NOT_OVERDUE");
        assertThat(ask(MONTH, Action.SEND_REMINDER, OWED, "2024-01-06")
                        .getOrElseThrow()
                        .next())
                .isEmpty();
    }

    @Test
    void suingWaitsForDemandAndPeriod() {
        assertThat(codes(ask(MONTH, Action.SUE, OWED, "2024-10-08"))).containsExactly("NOT_DEMANDED");
        assertThat(codes(ask(MONTH, Action.SUE, OWED.demandedOn(day("2024-01-05")), "2024-10-08")))
                .containsExactly("NOT_DEMANDED");
        assertThat(codes(ask(MONTH, Action.SUE, DEMANDED, "2024-01-31"))).containsExactly("NOT_DEMANDED");
        assertThat(codes(ask(MONTH, Action.SUE, DEMANDED, "2024-03-01"))).containsExactly("REASONABLE_PERIOD_RUNNING");
        assertThat(ask(MONTH, Action.SUE, DEMANDED, "2024-03-02").isGranted()).isTrue();
        assertThat(codes(ask(MONTH, Action.SUE, OWED, "2024-01-05"))).containsExactly("NOT_OVERDUE");
    }

    @Test
    void thePeriodIsForTheContractToSet() {
        assertThat(ask(book(), Action.SUE, DEMANDED, "2024-10-08").missing())
                .extracting(Missing::code)
                .containsExactly("fee.reasonablePeriod");
        assertThat(ask(book("fee.reasonablePeriod", Term.days(7)), Action.SUE, DEMANDED, "2024-02-08")
                        .isRefused())
                .isTrue();
        assertThat(ask(book("fee.reasonablePeriod", Term.days(7)), Action.SUE, DEMANDED, "2024-02-09")
                        .isGranted())
                .isTrue();
        assertThat(ask(book("fee.reasonablePeriod", Term.years(1)), Action.SUE, DEMANDED, "2025-02-04")
                        .isGranted())
                .isTrue();
    }

    @Test
    void aPeriodThatEndsOnADayOffEndsAfterIt() {
        RuleBook thirtyDays = book("fee.reasonablePeriod", Term.days(30));
        Arrears demanded = OWED.demandedOn(day("2024-09-05")); // the thirtieth day is Saturday, 5 October

        assertThat(codes(ask(thirtyDays, Action.SUE, demanded, "2024-10-08")))
                .containsExactly("REASONABLE_PERIOD_RUNNING");
        assertThat(ask(thirtyDays, Action.SUE, demanded, "2024-10-09").isGranted())
                .isTrue();
        assertThat(next(ask(thirtyDays, Action.CUT_POWER, demanded, "2024-10-06")))
                .contains(new NextStep(Action.SUE, day("2024-10-09")));
    }

    @Test
    void aPeriodOfWorkingDaysLeavesOutDaysOff() {
        RuleBook fiveDays = book("fee.reasonablePeriod", Term.workingDays(5));
        Arrears demanded = OWED.demandedOn(day("2024-10-03")); // 4, 8, 9, 10 and 11 October

        assertThat(ask(fiveDays, Action.SUE, demanded, "2024-10-11").isRefused())
                .isTrue();
        assertThat(ask(fiveDays, Action.SUE, demanded, "2024-10-12").isGranted())
                .isTrue();
    }

    @Test
    void aYearTheCalendarDoesNotCoverLeavesThePeriodOpen() {
        assertThat(ask(MONTH, Action.SUE, OWED.demandedOn(day("2026-01-15")), "2026-06-01")
                        .missing())
                .extracting(Missing::code)
                .containsExactly("calendar.2026");
    }

    @Test
    void aPostingHidesWhoThePersonIs() {
        assertThat(ask(MONTH, Action.POST_IN_COMPLEX, OWED, "2024-10-08")
                        .getOrElseThrow()
                        .hidden())
                .containsExactly(NoticeField.NAME, NoticeField.PHONE);
        assertThat(ask(MONTH, Action.DOOR_VISIT, OWED, "2024-10-08")
                        .getOrElseThrow()
                        .hidden())
                .isEmpty();
    }

    @Test
    void creditIsTouchedOnlyAfterLawfulConfirmation() {
        Arrears confirmed = OWED.confirmedOn(day("2024-06-01"));

        assertThat(codes(ask(MONTH, Action.REPORT_CREDIT, OWED, "2024-10-08"))).containsExactly("NOT_CONFIRMED");
        assertThat(codes(ask(MONTH, Action.REPORT_CREDIT, confirmed, "2024-05-31")))
                .containsExactly("NOT_CONFIRMED");
        assertThat(ask(MONTH, Action.REPORT_CREDIT, confirmed, "2024-06-01").isGranted())
                .isTrue();
    }

    @Test
    void whatNoLawNamesIsUndeterminedYetTheWayOnIsShown() {
        Decision<Permission> decision = ask(MONTH, Action.STOP_LIFT, OWED, "2024-10-08");

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing().get(0).in(Locale.CHINA)).contains("guard.STOP_LIFT", "条文未列明");
        assertThat(next(decision)).extracting(NextStep::action).containsExactly(Action.SEND_REMINDER);
        assertThat(codes(ask(book("guard.STOP_LIFT", Stance.PROHIBITED), Action.STOP_LIFT, OWED, "2024-10-08")))
                .containsExactly("COERCIVE_COLLECTION");
        assertThat(ask(book("guard.STOP_LIFT", Stance.ALLOWED), Action.STOP_LIFT, OWED, "2024-10-08")
                        .isGranted())
                .isTrue();
    }

    @Test
    void whatIsOwedIsForThePersonConcernedAndOfficersOnly() {
        Decision<Permission> decision = ask(MONTH, Action.CUT_POWER, OWED, "2024-10-08");

        assertThat(decision.explanation().render(Locale.CHINA, Audience.PUBLIC)).doesNotContain("1,800");
        assertThat(decision.explanation().render(Locale.CHINA, Audience.SUBJECT))
                .contains("1,800.00元");
    }
}
