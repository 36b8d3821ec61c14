package org.anju.city;

import static org.anju.city.CityExamples.CALENDAR;
import static org.anju.city.CityExamples.NOW;
import static org.anju.city.CityExamples.QUARTER;
import static org.anju.city.CityExamples.book;
import static org.anju.city.CityExamples.day;
import static org.anju.city.CityExamples.missing;
import static org.anju.city.CityExamples.violations;
import static org.anju.revenue.ledger.StandardAccount.ADVERTISING;
import static org.anju.revenue.ledger.StandardAccount.DEDICATED_ACCOUNT;
import static org.anju.revenue.ledger.StandardAccount.PARKING;
import static org.anju.revenue.ledger.StandardAccount.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.Publication;
import org.anju.revenue.Publication.State;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Movements;
import org.anju.revenue.ledger.QuarterlyStatement;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

class BooksReviewTest {

    private static final Quarter BEFORE = Quarter.of(2024, 3);
    private static final Instant RECORDED = Instant.parse("2025-01-01T00:00:00Z");

    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<PublicationFacts> publications = new ArrayList<>();

    private BooksReviewTest move(String id, String day, StandardAccount from, StandardAccount to, String yuan) {
        return move(id, day, from, to, yuan, RECORDED);
    }

    private BooksReviewTest move(
            String id, String day, StandardAccount from, StandardAccount to, String yuan, Instant recorded) {
        entries.add(LedgerEntry.move(
                EntryId.of(id), day(day), recorded, "V-" + id, from.code(), to.code(), Money.yuan(yuan)));
        return this;
    }

    private BooksReviewTest income(String id, String day, String yuan) {
        return move(id, day, ADVERTISING, DEDICATED_ACCOUNT, yuan);
    }

    private BooksReviewTest posted(Quarter quarter, String on, String takenDown) {
        publications.add(new PublicationFacts(
                quarter,
                Optional.of(day(on)),
                Optional.of(takenDown).filter(text -> !text.isEmpty()).map(CityExamples::day)));
        return this;
    }

    private LedgerReview books() {
        return books(book(), NOW);
    }

    private LedgerReview books(RuleBook book, Instant knownAt) {
        return new BooksReview(book, CALENDAR, QUARTER, knownAt)
                .of(CityExamples.complex("C1")
                        .entries(entries)
                        .publications(publications)
                        .build());
    }

    private static List<String> booked(LedgerReview books) {
        return books.ledger().entries().stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    private static List<String> refused(LedgerReview books) {
        return books.refused().stream()
                .map(refused ->
                        refused.entry().id() + " " + violations(refused.decision()) + missing(refused.decision()))
                .toList();
    }

    private static List<String> closed(LedgerReview books) {
        return books.ledger().closings().stream()
                .map(closing -> closing.quarter() + " " + closing.balance())
                .toList();
    }

    @Test
    void theStatementContinuesTheQuarterBeforeAndEndsWithTheQuarter() {
        LedgerReview books = income("a", "2024-09-30", "1000.00")
                .move("b", "2024-10-01", DEDICATED_ACCOUNT, REPAIR, "400.00")
                .move("c", "2024-12-31", PARKING, DEDICATED_ACCOUNT, "50.25")
                .income("d", "2025-01-01", "7777.00")
                .books();

        assertThat(booked(books)).containsExactly("a", "b", "c");
        assertThat(books.ledger().complex()).isEqualTo(ComplexId.of("C1"));
        assertThat(closed(books)).containsExactly("2024Q3 1000.00", "2024Q4 650.25");
        assertThat(books.refused()).isEmpty();
        QuarterlyStatement statement = books.statement().getOrElseThrow();
        Movements movements = statement.movements();
        assertThat(statement.quarter()).isEqualTo(QUARTER);
        assertThat(statement.entries()).isEqualTo(2);
        assertThat(movements.opening()).isEqualTo(Money.yuan("1000.00"));
        assertThat(movements.totalIncome()).isEqualTo(Money.yuan("50.25"));
        assertThat(movements.totalUses()).isEqualTo(Money.yuan("400.00"));
        assertThat(movements.closing()).isEqualTo(Money.yuan("650.25"));
    }

    @Test
    void everyQuarterFromTheFirstEntryToTheOneReviewedIsClosed() {
        LedgerReview books = income("a", "2024-02-01", "10.00").books();

        assertThat(closed(books)).containsExactly("2024Q1 10.00", "2024Q2 10.00", "2024Q3 10.00", "2024Q4 10.00");
        assertThat(books.ledger().lastClosing().map(Closing::quarter)).contains(QUARTER);
    }

    @Test
    void whatComesAfterItsQuarterWasClosedIsRefusedAndTheRestIsKept() {
        LedgerReview books = income("a", "2024-06-30", "10.00")
                .income("b", "2024-10-01", "20.00")
                .income("late", "2024-09-30", "5.00")
                .income("c", "2024-10-02", "1.00")
                .books();

        assertThat(refused(books)).containsExactly("late [QUARTER_CLOSED][]");
        assertThat(booked(books)).containsExactly("a", "b", "c");
        assertThat(closed(books)).containsExactly("2024Q2 10.00", "2024Q3 10.00", "2024Q4 31.00");
    }

    @Test
    void anEarlierQuarterStaysOpenUntilOneIsClosed() {
        LedgerReview books = income("a", "2024-10-01", "10.00")
                .income("b", "2024-06-30", "20.00")
                .income("c", "2024-12-31", "1.00")
                .books();

        assertThat(booked(books)).containsExactly("a", "b", "c");
        assertThat(books.refused()).isEmpty();
        assertThat(closed(books)).containsExactly("2024Q4 31.00");
    }

    @Test
    void eachEntryIsBookedByTheRulesOfItsOwnDay() {
        RuleBook later = book().with(TestRules.complex()
                .set("revenue.overdraftAllowed", true, DateRange.from(day("2024-12-01")), 1)
                .build());
        LedgerReview books = move("a", "2024-11-30", DEDICATED_ACCOUNT, REPAIR, "3.00")
                .move("b", "2024-12-01", DEDICATED_ACCOUNT, REPAIR, "2.00")
                .books(later, NOW);

        assertThat(refused(books)).containsExactly("a [INSUFFICIENT_BALANCE][]");
        assertThat(booked(books)).containsExactly("b");
        assertThat(closed(books)).containsExactly("2024Q4 -2.00");
    }

    @Test
    void withoutEntriesThereIsAStatementOfNothingAndNothingIsClosed() {
        LedgerReview books = books();

        assertThat(books.ledger().size()).isZero();
        assertThat(books.ledger().closings()).isEmpty();
        assertThat(books.statement().getOrElseThrow().isZeroReport()).isTrue();
        assertThat(books.posted()).isEqualTo(BEFORE);
        assertThat(books.publication().getOrElseThrow())
                .isEqualTo(new Publication(State.NOT_REQUIRED, Optional.empty(), Optional.empty()));
    }

    @Test
    void anEntryRecordedLaterIsNotInTheBooks() {
        Instant later = NOW.plusNanos(1);
        LedgerReview books = move("a", "2024-09-30", ADVERTISING, DEDICATED_ACCOUNT, "10.00", later)
                .move("b", "2024-10-01", ADVERTISING, DEDICATED_ACCOUNT, "20.00", NOW)
                .move("c", "2024-10-01", DEDICATED_ACCOUNT, REPAIR, "99.00", later)
                .books();

        assertThat(booked(books)).containsExactly("b");
        assertThat(books.refused()).isEmpty();
        assertThat(closed(books)).containsExactly("2024Q4 20.00");
        assertThat(books.statement().getOrElseThrow().movements().closing()).isEqualTo(Money.yuan("20.00"));
        assertThat(books.publication().getOrElseThrow().state()).isEqualTo(State.NOT_REQUIRED);
    }

    @Test
    void beforeTheRulesAreRecordedNothingIsBookedOrClosedAndTheRuleIsNamed() {
        Instant early = TestRules.RECORDED.minusSeconds(1);
        LedgerReview books = move("a", "2024-09-30", ADVERTISING, DEDICATED_ACCOUNT, "10.00", early)
                .move("b", "2024-10-01", ADVERTISING, DEDICATED_ACCOUNT, "20.00", early)
                .books(book(), early);

        assertThat(refused(books)).containsExactly("a [][revenue.bookkeeping]", "b [][revenue.bookkeeping]");
        assertThat(books.ledger().size()).isZero();
        assertThat(books.ledger().closings()).isEmpty();
        assertThat(missing(books.statement())).containsExactly("revenue.bookkeeping");
        assertThat(missing(books.publication()))
                .containsExactly("revenue.statementFrequency", "revenue.publicationMonth", "revenue.postingDuration");
    }

    @Test
    void theStatementOfTheQuarterBeforeMustHangByTheEndOfTheMonthAfterIt() {
        income("a", "2024-09-30", "10.00");

        assertThat(violations(books().publication())).containsExactly("NOT_PUBLISHED");
        assertThat(posted(BEFORE, "2024-10-31", "").books().publication().getOrElseThrow())
                .isEqualTo(new Publication(State.OVER, Optional.of(day("2024-10-31")), Optional.of(day("2024-12-12"))));
        publications.clear();
        assertThat(violations(posted(BEFORE, "2024-11-01", "").books().publication()))
                .containsExactly("LATE");
    }

    @Test
    void aStatementTakenDownADayTooSoonIsSeen() {
        income("a", "2024-09-30", "10.00").posted(BEFORE, "2024-10-31", "2024-12-11");

        assertThat(violations(books().publication())).containsExactly("POSTING_TOO_SHORT");
        publications.clear();
        assertThat(posted(BEFORE, "2024-10-31", "2024-12-12")
                        .books()
                        .publication()
                        .isGranted())
                .isTrue();
    }

    @Test
    void onlyThePostingOfTheQuarterBeforeCountsAndOfTwoTheFirst() {
        income("a", "2024-09-30", "10.00")
                .posted(Quarter.of(2024, 2), "2024-07-31", "")
                .posted(QUARTER, "2025-01-01", "");

        assertThat(violations(books().publication())).containsExactly("NOT_PUBLISHED");
        posted(BEFORE, "2024-10-08", "").posted(BEFORE, "2024-11-08", "");
        assertThat(books().publication().isGranted()).isTrue();
    }

    @Test
    void thePostingIsLookedAtOnTheDayAfterTheQuarter() {
        income("a", "2024-09-30", "10.00").posted(BEFORE, "2025-01-01", "");
        assertThat(violations(books().publication())).containsExactly("LATE");

        publications.clear();
        assertThat(violations(posted(BEFORE, "2025-01-02", "").books().publication()))
                .containsExactly("NOT_PUBLISHED");
    }
}
