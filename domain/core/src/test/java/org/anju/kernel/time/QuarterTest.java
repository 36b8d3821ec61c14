package org.anju.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void itHasThreeMonths() {
        Quarter quarter = Quarter.of(2024, 3);
        assertThat(quarter.firstDay()).isEqualTo("2024-07-01");
        assertThat(quarter.lastDay()).isEqualTo("2024-09-30");
        assertThat(quarter.days()).isEqualTo(DateRange.of(day("2024-07-01"), day("2024-10-01")));
        assertThat(quarter.months())
                .containsExactly(YearMonth.of(2024, 7), YearMonth.of(2024, 8), YearMonth.of(2024, 9));
        assertThat(Quarter.of(9999, 4).lastDay()).isEqualTo("9999-12-31");
        assertThat(Quarter.of(9999, 4).days().days()).isEqualTo(92);
    }

    @Test
    void aDayIsInOneQuarter() {
        assertThat(Quarter.of(day("2024-01-01"))).isEqualTo(Quarter.of(2024, 1));
        assertThat(Quarter.of(day("2024-03-31"))).isEqualTo(Quarter.of(2024, 1));
        assertThat(Quarter.of(day("2024-04-01"))).isEqualTo(Quarter.of(2024, 2));
        assertThat(Quarter.of(day("2024-12-31"))).isEqualTo(Quarter.of(2024, 4));
    }

    @Test
    void quartersFollowEachOther() {
        assertThat(Quarter.of(2024, 4).next()).isEqualTo(Quarter.of(2025, 1));
        assertThat(Quarter.of(2024, 1).previous()).isEqualTo(Quarter.of(2023, 4));
        assertThat(Quarter.of(2024, 1).plus(-5)).isEqualTo(Quarter.of(2022, 4));
        assertThat(Quarter.of(2024, 4)).isLessThan(Quarter.of(2025, 1)).isGreaterThan(Quarter.of(2024, 3));
        assertThatThrownBy(() -> Quarter.of(9999, 4).next()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quarter.of(1, 1).previous()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quarter.of(1, 1).plus(Integer.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theFirstAndTheLastQuarterAreAskedAboutTheirNeighbours() {
        assertThat(Quarter.of(2024, 4).isFollowedBy(Quarter.of(2025, 1))).isTrue();
        assertThat(Quarter.of(2024, 4).isFollowedBy(Quarter.of(2024, 4))).isFalse();
        assertThat(Quarter.of(2024, 4).isFollowedBy(Quarter.of(2025, 2))).isFalse();
        assertThat(Quarter.of(9999, 4).isFollowedBy(Quarter.of(1, 1))).isFalse();
        assertThat(Quarter.exists(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(Quarter.exists(LocalDate.of(0, 12, 31))).isFalse();
        assertThat(Quarter.exists(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Quarter.exists(LocalDate.of(10_000, 1, 1))).isFalse();
    }

    @Test
    void itIsWrittenWithItsYear() {
        assertThat(Quarter.parse("2024Q3")).isEqualTo(Quarter.of(2024, 3)).hasToString("2024Q3");
        assertThat(Quarter.of(24, 1)).hasToString("0024Q1");
        assertThatThrownBy(() -> Quarter.of(2024, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quarter.of(2024, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quarter.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quarter.of(10_000, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024Q5", "2024Q0", "24Q1", "2024q1", " 2024Q1", "0000Q1"})
    void anythingElseIsNoQuarter(String text) {
        assertThatThrownBy(() -> Quarter.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTermIsAnAmountAndAUnit() {
        assertThat(Term.parse("30 WORKING_DAYS"))
                .isEqualTo(Term.workingDays(30))
                .hasToString("30 WORKING_DAYS");
        assertThat(Term.hours(2)).hasToString("2 HOURS");
        assertThat(Term.days(0)).hasToString("0 DAYS");
        assertThat(Term.months(2)).hasToString("2 MONTHS");
        assertThat(Term.years(5)).hasToString("5 YEARS");
        assertThatThrownBy(() -> Term.days(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "30", "30DAYS", "x DAYS", "-1 DAYS", "30 WEEKS", "30  DAYS", " DAYS", "99999999999 DAYS"})
    void anythingElseIsNoTerm(String text) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a term such as 30 DAYS: " + text);
    }

    @Test
    void aRangeHoldsItsFirstDayAndNotItsEnd() {
        DateRange range = DateRange.of(day("2024-01-01"), day("2024-04-01"));
        assertThat(range.contains(day("2023-12-31"))).isFalse();
        assertThat(range.contains(day("2024-01-01"))).isTrue();
        assertThat(range.contains(day("2024-03-31"))).isTrue();
        assertThat(range.contains(day("2024-04-01"))).isFalse();
        assertThat(range.days()).isEqualTo(91);
        assertThat(range.last()).isEqualTo("2024-03-31");
        assertThat(range).isEqualTo(DateRange.closed(day("2024-01-01"), day("2024-03-31")));
        assertThat(range).hasToString("[2024-01-01, 2024-04-01)");
        assertThatThrownBy(() -> DateRange.of(day("2024-01-02"), day("2024-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEndMayBeOpen() {
        DateRange from = DateRange.from(day("2024-01-01"));
        DateRange until = DateRange.until(day("2024-01-01"));
        assertThat(from.contains(day("9999-12-31"))).isTrue();
        assertThat(until.contains(day("2024-01-01"))).isFalse();
        assertThat(from).hasToString("[2024-01-01, ..)");
        assertThat(until).hasToString("[.., 2024-01-01)");
        assertThat(until.last()).isEqualTo("2023-12-31");
        assertThat(from.isBounded()).isFalse();
        assertThat(until.isBounded()).isFalse();
        assertThatThrownBy(from::days).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(from::last).isInstanceOf(IllegalArgumentException.class);
        assertThat(DateRange.ALWAYS.contains(day("2024-01-01"))).isTrue();
        assertThat(from.overlaps(until)).isFalse();
    }

    @Test
    void rangesMeetInTheirCommonDays() {
        DateRange winter = DateRange.of(day("2024-01-01"), day("2024-03-01"));
        DateRange later = DateRange.of(day("2024-02-01"), day("2024-05-01"));
        DateRange spring = DateRange.of(day("2024-03-01"), day("2024-05-01"));
        DateRange empty = DateRange.of(day("2024-02-01"), day("2024-02-01"));
        assertThat(winter.overlaps(later)).isTrue();
        assertThat(later.overlaps(winter)).isTrue();
        assertThat(winter.overlaps(spring)).isFalse();
        assertThat(spring.overlaps(winter)).isFalse();
        assertThat(winter.overlaps(empty)).isFalse();
        assertThat(empty.overlaps(winter)).isFalse();
        assertThat(winter.intersection(later)).isEqualTo(DateRange.of(day("2024-02-01"), day("2024-03-01")));
        assertThat(later.intersection(winter)).isEqualTo(winter.intersection(later));
        assertThat(winter.intersection(spring)).isEqualTo(DateRange.of(day("2024-03-01"), day("2024-03-01")));
        assertThat(DateRange.of(day("2024-01-01"), day("2024-01-02")).intersection(spring))
                .isEqualTo(DateRange.of(day("2024-03-01"), day("2024-03-01")));
        assertThat(empty.isEmpty()).isTrue();
        assertThat(winter.isEmpty()).isFalse();
        assertThatThrownBy(empty::last).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuestionIsAskedForADayAndAMoment() {
        Instant moment = Instant.parse("2024-10-08T00:00:00Z");
        AsOf asOf = AsOf.date("2024-10-08");
        assertThat(asOf).isEqualTo(new AsOf(day("2024-10-08"), Instant.MAX));
        assertThat(asOf.knownAt(moment)).isEqualTo(new AsOf(day("2024-10-08"), moment));
        assertThat(asOf.knownAt(moment).on(day("2025-01-01"))).isEqualTo(new AsOf(day("2025-01-01"), moment));
        assertThat(asOf.on(day("2024-10-08"))).isSameAs(asOf);
    }
}
