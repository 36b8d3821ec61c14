package org.anju.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.revenue.Publication.State;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2026, 2026).build();
    private static final DateRange IN_FORCE = DateRange.from(LocalDate.parse("2026-03-01"));
    private static final Instant SEEN = Instant.parse("2026-05-01T00:00:00Z");
    /** Due on 30 April 2026, a Thursday; 31 October 2026 is a Saturday. */
    private static final Quarter Q1 = Quarter.of(2026, 1);

    private static final Quarter Q3 = Quarter.of(2026, 3);

    private static RulePackBuilder pack() {
        return TestRules.national()
                .set("revenue.statementFrequency", StatementFrequency.QUARTERLY, IN_FORCE, 1)
                .set("revenue.publicationMonth", 1, IN_FORCE, 1)
                .set("revenue.postingDuration", Term.workingDays(30), IN_FORCE, 1);
    }

    private static PublicationCheck check() {
        return PublicationCheck.by(RuleBook.of(pack().build()), CALENDAR);
    }

    private static NoticeFacts posted(String day) {
        return new NoticeFacts(Optional.of(new NoticeDay(LocalDate.parse(day), SEEN)), Optional.empty(), false);
    }

    private static NoticeFacts posted(String day, String takenDown) {
        return new NoticeFacts(
                posted(day).posted(), Optional.of(new NoticeDay(LocalDate.parse(takenDown), SEEN)), false);
    }

    private static void assertRefused(Decision<?> decision, String... codes) {
        assertThat(decision.isRefused()).isTrue();
        assertThat(decision.violations()).extracting(Violation::code).containsExactly(codes);
    }

    private static void assertMissing(Decision<?> decision, String... codes) {
        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly(codes);
    }

    @Test
    void theLastDayOfTheMonthIsInTimeAndTheNextIsLate() {
        AsOf asOf = AsOf.date("2026-05-10");
        Decision<Publication> inTime = check().decide(Q1, posted("2026-04-30"), asOf);

        assertThat(inTime.getOrElseThrow())
                .isEqualTo(new Publication(
                        State.POSTED,
                        Optional.of(LocalDate.parse("2026-04-30")),
                        Optional.of(LocalDate.parse("2026-06-11"))));
        assertRefused(check().decide(Q1, posted("2026-05-01"), asOf), "LATE");
    }

    @Test
    void twentyNineWorkingDaysAreTooShortAndThirtyAreEnough() {
        AsOf asOf = AsOf.date("2026-07-01");

        assertRefused(check().decide(Q1, posted("2026-04-30", "2026-06-10"), asOf), "POSTING_TOO_SHORT");
        assertRefused(check().decide(Q1, posted("2026-04-30", "2026-04-29"), asOf), "POSTING_TOO_SHORT");
        assertThat(check().decide(Q1, posted("2026-04-30", "2026-06-11"), asOf)
                        .getOrElseThrow()
                        .state())
                .isEqualTo(State.OVER);
        assertThat(check().decide(Q1, posted("2026-04-30", "2027-06-11"), AsOf.date("2027-07-01"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void aNoticeTakenDownTooEarlyNoLongerHangs() {
        Decision<Publication> short29 = check().decide(Q1, posted("2026-04-30", "2026-06-10"), AsOf.date("2026-06-10"));

        assertThat(short29.considered().map(Publication::state)).contains(State.OVER);
    }

    @Test
    void aDeadlineThatNeverRollsNeedsNoCalendarOfItsYear() {
        Quarter q4 = Quarter.of(2026, 4);
        assertRefused(rolling(false).decide(q4, NoticeFacts.NONE, AsOf.date("2027-02-01")), "NOT_PUBLISHED");
        assertMissing(rolling(true).decide(q4, NoticeFacts.NONE, AsOf.date("2027-02-01")), "calendar.2027");
    }

    @Test
    void whatIsNotPostedIsAwaitedUntilTheLastDay() {
        assertThat(check().decide(Q1, NoticeFacts.NONE, AsOf.date("2026-04-30")).getOrElseThrow())
                .isEqualTo(
                        new Publication(State.AWAITED, Optional.of(LocalDate.parse("2026-04-30")), Optional.empty()));
        assertRefused(check().decide(Q1, NoticeFacts.NONE, AsOf.date("2026-05-01")), "NOT_PUBLISHED");
    }

    @Test
    void aFactRecordedLaterDoesNotChangeAnEarlierAnswer() {
        AsOf before = AsOf.date("2026-05-10").knownAt(SEEN.minusSeconds(1));

        assertRefused(check().decide(Q1, posted("2026-04-30"), before), "NOT_PUBLISHED");
        assertThat(check().decide(Q1, posted("2026-04-30"), before.knownAt(SEEN))
                        .isGranted())
                .isTrue();
        assertThat(check().decide(Q1, posted("2026-04-30", "2026-05-20"), AsOf.date("2026-05-19"))
                        .isGranted())
                .isTrue();
    }

    @Test
    void beforeTheMeasureIsInForceTheDeadlineIsMissing() {
        assertMissing(
                check().decide(Quarter.of(2025, 4), NoticeFacts.NONE, AsOf.date("2026-06-01")),
                "revenue.statementFrequency",
                "revenue.publicationMonth",
                "revenue.postingDuration");
    }

    @Test
    void whetherADeadlineOnADayOffRollsIsForARuleToSay() {
        AsOf asOf = AsOf.date("2026-11-05");
        NoticeFacts monday = posted("2026-11-02");

        assertMissing(check().decide(Q3, monday, asOf), "revenue.deadlineRollsOnHoliday");
        assertRefused(rolling(false).decide(Q3, monday, asOf), "LATE");
        assertThat(rolling(true).decide(Q3, monday, asOf).getOrElseThrow().deadline())
                .contains(LocalDate.parse("2026-11-02"));
    }

    private static PublicationCheck rolling(boolean rolls) {
        return PublicationCheck.by(
                RuleBook.of(
                        pack().set("revenue.deadlineRollsOnHoliday", rolls, 1).build()),
                CALENDAR);
    }

    @Test
    void aYearTheCalendarDoesNotKnowIsMissing() {
        assertMissing(check().decide(Quarter.of(2026, 4), NoticeFacts.NONE, AsOf.date("2027-01-05")), "calendar.2027");
        assertMissing(
                check().decide(Q3, posted("2026-12-01"), AsOf.date("2026-12-02")),
                "revenue.deadlineRollsOnHoliday",
                "calendar.2027");
    }

    @Test
    void aQuarterWithoutMovementIsPostedUnlessARuleSaysOtherwise() {
        NoticeFacts zero = new NoticeFacts(Optional.empty(), Optional.empty(), true);
        AsOf asOf = AsOf.date("2026-05-01");

        assertRefused(zeroReports(true).decide(Q1, zero, asOf), "NOT_PUBLISHED");
        assertThat(zeroReports(false).decide(Q1, zero, asOf).getOrElseThrow().state())
                .isEqualTo(State.NOT_REQUIRED);
        assertThat(check().decide(Q1, zero, asOf).missing())
                .extracting(Missing::code)
                .containsExactly("revenue.zeroReportPosted");
    }

    private static PublicationCheck zeroReports(boolean posted) {
        return PublicationCheck.by(
                RuleBook.of(pack().set("revenue.zeroReportPosted", posted, 1).build()), CALENDAR);
    }

    @Test
    void howSoonAnObjectionIsAnsweredIsOpen() {
        LocalDate received = LocalDate.parse("2026-05-01");
        AsOf asOf = AsOf.date("2026-05-01");
        PublicationCheck set = PublicationCheck.by(
                RuleBook.of(pack().set("revenue.objectionReplyDays", Term.workingDays(5), 1)
                        .build()),
                CALENDAR);

        assertMissing(check().replyDue(received, asOf), "revenue.objectionReplyDays");
        assertThat(set.replyDue(received, asOf).getOrElseThrow()).isEqualTo("2026-05-08");
    }
}
