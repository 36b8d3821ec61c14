package org.anju.committee.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class SetUpDeadlineTest {

    private static final LocalDate LAST = LocalDate.parse("2024-10-31");
    private static final RuleBook BOOK =
            RuleBook.of(TestRules.national().set("committee.setUpBy", LAST, 2).build());

    private static Decision<LocalDate> decide(CommitteeKind body, LocalDate on, Optional<Boolean> conditionsMet) {
        return SetUpDeadline.by(BOOK)
                .decide(new SetUp(Optional.of(body), Optional.of(on), conditionsMet), AsOf.date("2024-12-01"));
    }

    private static Decision<LocalDate> nothingOn(LocalDate day) {
        return SetUpDeadline.by(BOOK).decide(SetUp.nothing(Optional.empty()), AsOf.date(day));
    }

    @Test
    void theLastDayIsInTimeTheNextIsNot() {
        assertThat(decide(CommitteeKind.OWNERS_COMMITTEE, LAST, Optional.empty())
                        .getOrElseThrow())
                .isEqualTo(LAST);
        assertThat(decide(CommitteeKind.OWNERS_COMMITTEE, LAST.plusDays(1), Optional.empty())
                        .violations())
                .extracting(Violation::code)
                .containsExactly("SET_UP_LATE");
    }

    @Test
    void aManagementCommitteeIsEnoughWhereNoOtherCanBeFormed() {
        CommitteeKind acting = CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE;
        assertThat(decide(acting, LAST, Optional.of(false)).isGranted()).isTrue();
        assertThat(decide(acting, LAST.plusDays(1), Optional.of(true)).violations())
                .extracting(Violation::code)
                .containsExactly("SET_UP_LATE", "COMMITTEE_POSSIBLE");
        assertThat(decide(acting, LAST, Optional.empty()).missing())
                .extracting(Missing::code)
                .containsExactly("committee.conditionsMet");
    }

    @Test
    void whereNothingIsSetUpTheDayDecides() {
        assertThat(nothingOn(LAST).isGranted()).isTrue();
        assertThat(nothingOn(LAST.plusDays(1)).violations())
                .extracting(Violation::code)
                .containsExactly("NOT_SET_UP");
    }

    @Test
    void aDayThatIsNotKnownIsAskedFor() {
        SetUp facts = new SetUp(Optional.of(CommitteeKind.OWNERS_COMMITTEE), Optional.empty(), Optional.empty());
        assertThat(SetUpDeadline.by(BOOK).decide(facts, AsOf.date(LAST)).missing())
                .extracting(Missing::code)
                .containsExactly("committee.setUpOn");
    }

    @Test
    void aDraftWithoutADayLeavesItOpen() {
        RuleBook silent = RuleBook.of(TestRules.national().build());
        assertThat(SetUpDeadline.by(silent)
                        .decide(SetUp.nothing(Optional.empty()), AsOf.date(LAST))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("committee.setUpBy");
    }
}
