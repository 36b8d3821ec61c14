package org.anju.fee;

import static org.anju.fee.FeeTestRules.DAY;
import static org.anju.fee.FeeTestRules.book;
import static org.anju.fee.FeeTestRules.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.fee.FeePeriods.MonthsAndDays;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.junit.jupiter.api.Test;

class LateFeeTest {

    private static final RuleBook DAILY = book("fee.lateFee", Ratio.parse("0.05%"));

    private static Instalment paid(String yuan, String due, String paid) {
        return new Instalment(Money.yuan(yuan), day(due), day(paid));
    }

    private static Decision<LateFees> late(RuleBook book, Instalment... instalments) {
        return LateFee.by(book).decide(List.of(instalments), DAY);
    }

    private static String total(Decision<LateFees> fees) {
        return fees.getOrElseThrow().total().toString();
    }

    @Test
    void everyDayAfterTheDueDayCounts() {
        assertThat(total(late(DAILY, paid("1800", "2024-01-05", "2024-03-05")))).isEqualTo("54.00");
        assertThat(total(late(DAILY, paid("1800", "2023-01-05", "2023-03-05")))).isEqualTo("53.10");
        assertThat(total(late(DAILY, paid("1800", "2024-01-05", "2024-01-05")))).isEqualTo("0.00");
        assertThat(late(DAILY, paid("1800", "2024-01-05", "2024-01-01"))
                        .getOrElseThrow()
                        .lines())
                .extracting(LateFees.Line::days)
                .containsExactly(0L);
    }

    @Test
    void everyInstalmentIsRoundedByItself() {
        Decision<LateFees> fees = late(
                DAILY,
                paid("450", "2023-01-10", "2024-03-01"),
                paid("450", "2023-04-10", "2024-03-01"),
                paid("450", "2023-07-10", "2024-03-01"),
                paid("450", "2023-10-10", "2024-03-01"));

        assertThat(fees.getOrElseThrow().lines())
                .extracting(line -> line.days() + " " + line.fee())
                .containsExactly("416 93.60", "326 73.35", "235 52.88", "143 32.18");
        assertThat(total(fees)).isEqualTo("252.01");
    }

    @Test
    void aCapIsNeverExceeded() {
        RuleBook capped = book("fee.lateFee", Ratio.parse("0.05%"), "fee.lateFeeCap", Ratio.parse("3%"));

        Decision<LateFees> over = late(capped, paid("1800.33", "2024-01-05", "2024-12-05"));

        assertThat(total(over)).isEqualTo("54.00");
        assertThat(over.explanation().render(Locale.ENGLISH))
                .contains("Met: late fees may not exceed 3% of the principal, hence CNY 54.00 (R, art. 3)");
        assertThat(total(late(capped, paid("1800", "2024-01-05", "2024-03-05"))))
                .isEqualTo("54.00");
        assertThat(late(capped, paid("1800", "2024-01-05", "2024-03-05"))
                        .explanation()
                        .render(Locale.ENGLISH))
                .doesNotContain("may not exceed");
    }

    @Test
    void withoutAContractNobodyKnows() {
        assertThat(late(book(), paid("1800", "2024-01-05", "2024-03-05")).missing())
                .extracting(Missing::code)
                .containsExactly("fee.lateFee");
        assertThat(total(late(book("fee.lateFee", Ratio.ZERO), paid("1800", "2024-01-05", "2024-03-05"))))
                .isEqualTo("0.00");
    }

    @Test
    void aNegativePrincipalIsRefused() {
        assertThat(late(DAILY, paid("-1", "2024-01-05", "2024-03-05")).violations())
                .extracting(Violation::code)
                .containsExactly("PRINCIPAL_NEGATIVE");
    }

    @Test
    void theFeeStartsAsContractOrCitySays() {
        Handover refused = new Handover(day("2021-06-30"), Optional.of(day("2022-06-08")));

        assertThat(start(StartRule.CONTRACT_DAY, refused)).contains(day("2021-06-30"));
        assertThat(start(StartRule.DELIVERY_DAY, refused)).contains(day("2022-06-08"));
        assertThat(start(StartRule.MONTH_AFTER_DELIVERY, refused)).contains(day("2022-07-01"));
        assertThat(FeeStart.by(book()).decide(refused, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("fee.startRule");
        assertThat(FeeStart.by(book("fee.startRule", StartRule.DELIVERY_DAY))
                        .decide(new Handover(day("2021-06-30"), Optional.empty()), DAY)
                        .missing())
                .extracting(Missing::code)
                .containsExactly("unit.deliveredOn");
    }

    private static Optional<LocalDate> start(StartRule rule, Handover handover) {
        return FeeStart.by(book("fee.startRule", rule)).decide(handover, DAY).granted();
    }

    @Test
    void monthsAreCountedByTheCalendarAndTheRestByDays() {
        assertThat(count("2021-06-30", "2022-08-31")).isEqualTo(new MonthsAndDays(14, 1));
        assertThat(count("2015-01-01", "2021-05-31")).isEqualTo(new MonthsAndDays(77, 0));
        assertThat(count("2024-01-10", "2024-01-20")).isEqualTo(new MonthsAndDays(0, 11));
        assertThat(count("2024-01-31", "2024-02-01")).isEqualTo(new MonthsAndDays(0, 2));
        assertThat(count("2024-02-29", "2024-02-29")).isEqualTo(new MonthsAndDays(0, 1));
        assertThat(count("2024-01-02", "2024-01-31")).isEqualTo(new MonthsAndDays(0, 30));
    }

    private static MonthsAndDays count(String first, String last) {
        return FeePeriods.count(day(first), day(last));
    }

    @Test
    void aMonthFromADayKeepsThatDay() {
        LocalDate anchor = day("2024-01-31");

        assertThat(FeePeriods.monthFrom(anchor, 0)).isEqualTo(FeeTestRules.days("2024-01-31", "2024-02-28"));
        assertThat(FeePeriods.monthFrom(anchor, 1)).isEqualTo(FeeTestRules.days("2024-02-29", "2024-03-30"));
    }
}
