package org.anju.credit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListPublication;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.ListUnit;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.memory.InMemoryListings;
import org.junit.jupiter.api.Test;

class PublishQuarterlyListsTest {

    private static final Quarter Q4 = Quarter.of(2024, 4);
    private static final ProviderId FIRM =
            ProviderId.of("91411500MA0000000" + ProviderId.checkDigit("91411500MA0000000"));
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2025, 2025).build();
    private static final RuleBook BOOK = RuleBook.of(TestRules.national()
            .set("list.unit", ListUnit.PROJECT, 3)
            .set("list.priorNotice", true, 28)
            .set("list.objectionDays", Term.workingDays(3), 28)
            .build());
    private static final AsOf NOTICE = at("2025-01-03");
    private static final AsOf TOO_SOON = at("2025-01-08");
    private static final AsOf IN_TIME = at("2025-01-09");

    private final InMemoryListings listings = new InMemoryListings();
    private final PublishQuarterlyLists lists = PublishQuarterlyLists.over(listings, BOOK, CALENDAR);

    private static AsOf at(String day) {
        return AsOf.date(day).knownAt(Instant.parse(day + "T04:00:00Z"));
    }

    private static QuarterlyList notified(String complex) {
        ListEntry line = new ListEntry(ListSubject.of(FIRM, ComplexId.of(complex)), ListSide.BAD);
        return ListPublication.by(BOOK, CALENDAR)
                .giveNotice(QuarterlyList.draft(Q4, List.of(line)), NOTICE)
                .getOrElseThrow();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    @Test
    void whatIsRefusedIsNotKept() {
        assertThat(codes(lists.publish(notified("X"), TOO_SOON))).isNotEmpty();
        assertThat(listings.history(IN_TIME.knownAt()).published()).isEmpty();
    }

    @Test
    void whatIsGrantedIsKept() {
        assertThat(lists.publish(notified("X"), IN_TIME).isGranted()).isTrue();
        assertThat(listings.history(IN_TIME.knownAt()).standing(Q4))
                .isEqualTo(notified("X").entries());
    }

    @Test
    void aLineTwiceIsNotTakenForAnotherList() {
        QuarterlyList.Builder twice = QuarterlyList.builder();
        twice.from(notified("X")).addAllEntries(notified("X").entries());

        assertThat(codes(lists.publish(twice.build(), IN_TIME))).containsExactly("LINE_REPEATED");
        assertThat(lists.publish(notified("X"), IN_TIME).isGranted()).isTrue();
    }

    @Test
    void aListPublishedAgainIsGrantedAsItCameOut() {
        lists.publish(notified("X"), IN_TIME);
        Decision<QuarterlyList> again = lists.publish(notified("X"), at("2025-01-20"));
        assertThat(again.getOrElseThrow().publishedOn()).contains(LocalDate.parse("2025-01-09"));
        assertThat(listings.history(at("2025-01-20").knownAt()).published()).hasSize(1);
    }

    @Test
    void anotherListOfTheQuarterIsRefused() {
        lists.publish(notified("X"), IN_TIME);
        assertThat(codes(lists.publish(notified("Y"), IN_TIME))).containsExactly("LIST_ALREADY_PUBLISHED");
        assertThat(listings.history(IN_TIME.knownAt()).standing(Q4))
                .isEqualTo(notified("X").entries());
    }
}
