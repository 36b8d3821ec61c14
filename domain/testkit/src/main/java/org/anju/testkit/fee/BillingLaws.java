package org.anju.testkit.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.anju.fee.Bill;
import org.anju.fee.Billing;
import org.anju.fee.Tariff;
import org.anju.fee.Tenure;
import org.anju.fee.UnitFacts;
import org.anju.fee.Vacancy;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** What must hold for bills (capabilities 4.3 and 4.4). */
public interface BillingLaws {

    /** Bills the days from {@code first} to {@code last}, both included. */
    default Decision<Bill> bill(RuleBook rules, Tariff tariff, UnitFacts unit, LocalDate first, LocalDate last) {
        return Billing.by(rules, tariff).bill(unit, first, last, AsOf.date("2026-01-01"));
    }

    /** A month costs what exact decimals rounded to the fen give, and a part of it its days' share of that. */
    @Property
    default void aMonthIsPriceTimesAreaAndAPartItsDays(
            @ForAll @LongRange(max = 20_000_000) long micros,
            @ForAll @LongRange(max = 100_000) long hundredths,
            @ForAll @IntRange(max = 59) int month,
            @ForAll @IntRange(min = 1, max = 31) int days) {
        YearMonth of = month(month);
        int billed = Math.min(days, of.lengthOfMonth());
        BigDecimal whole = BigDecimal.valueOf(micros, 6)
                .multiply(BigDecimal.valueOf(hundredths, 2))
                .setScale(2, RoundingMode.HALF_UP);
        BigDecimal part = whole.multiply(BigDecimal.valueOf(billed))
                .divide(BigDecimal.valueOf(of.lengthOfMonth()), 2, RoundingMode.HALF_UP);
        assertThat(total(FeeExamples.MONTHLY, micros, hundredths, of.atDay(1), of.atDay(billed)))
                .hasToString(part.toPlainString());
    }

    /** Without its reasons a bill is the same bill, and none where none is granted. */
    @Property
    default void figuresAreTheBill(
            @ForAll Tariff tariff, @ForAll UnitFacts unit, @ForAll @IntRange(max = 59) int month) {
        YearMonth of = month(month);
        assertThat(Billing.by(FeeExamples.MONTHLY, tariff).figures(unit, of, AsOf.date("2026-01-01")))
                .isEqualTo(bill(FeeExamples.MONTHLY, tariff, unit, of.atDay(1), of.atEndOfMonth())
                        .granted());
    }

    /** A larger area never costs less. */
    @Property
    default void aLargerAreaNeverCostsLess(
            @ForAll @LongRange(max = 20_000_000) long micros,
            @ForAll @LongRange(max = 100_000) long hundredths,
            @ForAll @LongRange(max = 1_000) long more,
            @ForAll @IntRange(max = 59) int month) {
        assertThat(months(FeeExamples.MONTHLY, micros, hundredths + more, month, 1))
                .isGreaterThanOrEqualTo(months(FeeExamples.MONTHLY, micros, hundredths, month, 1));
    }

    /** A higher rate never costs less. */
    @Property
    default void aHigherRateNeverCostsLess(
            @ForAll @LongRange(max = 20_000_000) long micros,
            @ForAll @LongRange(max = 100_000) long more,
            @ForAll @LongRange(max = 100_000) long hundredths,
            @ForAll @IntRange(max = 59) int month) {
        assertThat(months(FeeExamples.TOTAL, micros + more, hundredths, month, 1))
                .isGreaterThanOrEqualTo(months(FeeExamples.TOTAL, micros, hundredths, month, 1));
    }

    /** One month more never costs less, wherever the bill is rounded. */
    @Property(tries = 200)
    default void oneMonthMoreNeverCostsLess(
            @ForAll @LongRange(max = 20_000_000) long micros,
            @ForAll @LongRange(max = 100_000) long hundredths,
            @ForAll @IntRange(max = 59) int month,
            @ForAll @IntRange(min = 1, max = 24) int count) {
        assertThat(months(FeeExamples.MONTHLY, micros, hundredths, month, count + 1))
                .isGreaterThanOrEqualTo(months(FeeExamples.MONTHLY, micros, hundredths, month, count));
        assertThat(months(FeeExamples.TOTAL, micros, hundredths, month, count + 1))
                .isGreaterThanOrEqualTo(months(FeeExamples.TOTAL, micros, hundredths, month, count));
    }

    /** A time cut at the end of a month costs the same in two bills, where each month is rounded. */
    @Property(tries = 200)
    default void cuttingAtTheEndOfAMonthChangesNothing(
            @ForAll @LongRange(max = 20_000_000) long micros,
            @ForAll @LongRange(max = 100_000) long hundredths,
            @ForAll @IntRange(max = 365) int start,
            @ForAll @IntRange(min = 32, max = 400) int length) {
        LocalDate first = LocalDate.of(2023, 1, 1).plusDays(start);
        LocalDate last = first.plusDays(length);
        LocalDate cut = first.withDayOfMonth(first.lengthOfMonth());
        assertThat(total(FeeExamples.MONTHLY, micros, hundredths, first, cut)
                        .plus(total(FeeExamples.MONTHLY, micros, hundredths, cut.plusDays(1), last)))
                .isEqualTo(total(FeeExamples.MONTHLY, micros, hundredths, first, last));
    }

    /** Whoever holds a unit during a month, what they owe sums to the month. */
    @Property
    default void theOwnersOfAMonthOweTheMonth(
            @ForAll @LongRange(max = 20_000_000) long micros,
            @ForAll @LongRange(max = 100_000) long hundredths,
            @ForAll @IntRange(max = 59) int month,
            @ForAll @IntRange(min = 2, max = 14) int second,
            @ForAll @IntRange(min = 15, max = 28) int third) {
        YearMonth of = month(month);
        UnitFacts.Builder unit = UnitFacts.builder();
        UnitFacts home = FeeExamples.home(Area.ofHundredths(hundredths));
        unit.unit(home.unit())
                .rateClass(home.rateClass())
                .certificateArea(home.certificateArea())
                .addTenure(Tenure.owner(OwnerId.of("a"), DateRange.until(of.atDay(second))))
                .addTenure(Tenure.owner(OwnerId.of("b"), DateRange.of(of.atDay(second), of.atDay(third))))
                .addTenure(Tenure.owner(OwnerId.of("c"), DateRange.from(of.atDay(third))));
        Tariff tariff = FeeExamples.tariff(new UnitPrice(micros));

        Bill shared = bill(FeeExamples.MONTHLY, tariff, unit.build(), of.atDay(1), of.atEndOfMonth())
                .getOrElseThrow();

        assertThat(shared.total()).isEqualTo(months(FeeExamples.MONTHLY, micros, hundredths, month, 1));
        assertThat(shared.dueFrom(OwnerId.of("a"))
                        .plus(shared.dueFrom(OwnerId.of("b")))
                        .plus(shared.dueFrom(OwnerId.of("c"))))
                .isEqualTo(shared.total());
    }

    /** A vacancy in which the whole stays payable costs what no vacancy costs. */
    @Property(tries = 200)
    default void aVacancyShareOfOneIsNoVacancy(
            @ForAll Tariff tariff,
            @ForAll UnitFacts unit,
            @ForAll Vacancy vacancy,
            @ForAll @IntRange(max = 59) int month) {
        LocalDate first = month(month).atDay(1);
        LocalDate last = month(month + 2).atEndOfMonth();
        UnitFacts.Builder vacant = UnitFacts.builder();
        vacant.from(unit).vacancy(vacancy);
        for (String point : new String[] {"MONTHLY", "TOTAL"}) {
            RuleBook rules = FeeExamples.rules(Map.of("fee.roundingPoint", point, "fee.vacancy", Ratio.ONE));
            assertThat(bill(rules, tariff, vacant.build(), first, last)
                            .getOrElseThrow()
                            .total())
                    .isEqualTo(bill(rules, tariff, unit, first, last)
                            .getOrElseThrow()
                            .total());
        }
    }

    /** A vacancy never costs more than living there, nor less than its share of it. */
    @Property(tries = 200)
    default void aVacancyCostsAtMostTheWholeAndAtLeastItsShare(
            @ForAll Tariff tariff,
            @ForAll UnitFacts unit,
            @ForAll @IntRange(max = 59) int month,
            @ForAll @IntRange(min = 1, max = 28) int from) {
        LocalDate first = month(month).atDay(1);
        LocalDate last = month(month).atEndOfMonth();
        UnitFacts.Builder vacant = UnitFacts.builder();
        vacant.from(unit).vacancy(Vacancy.of(DateRange.from(month(month).atDay(from))));
        RuleBook rules = FeeExamples.rules(Map.of("fee.vacancy", Ratio.of(7, 10)));
        Money whole = bill(rules, tariff, unit, first, last).getOrElseThrow().total();
        Money part = bill(rules, tariff, vacant.build(), first, last)
                .getOrElseThrow()
                .total();
        assertThat(part.fen()).isBetween(whole.fen() * 7 / 10, whole.fen());
    }

    private Money months(RuleBook rules, long micros, long hundredths, int month, int count) {
        return total(
                rules,
                micros,
                hundredths,
                month(month).atDay(1),
                month(month + count - 1).atEndOfMonth());
    }

    private Money total(RuleBook rules, long micros, long hundredths, LocalDate first, LocalDate last) {
        return bill(
                        rules,
                        FeeExamples.tariff(new UnitPrice(micros)),
                        FeeExamples.home(Area.ofHundredths(hundredths)),
                        first,
                        last)
                .getOrElseThrow()
                .total();
    }

    private static YearMonth month(int index) {
        return YearMonth.of(2021, 1).plusMonths(index);
    }
}
