package org.anju.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Citation CLAUSE = Citation.of(TestRules.law("T"), 278);

    private static void reads(Object value, String zh, String en) {
        assertThat(Words.value(value, Locale.CHINA)).isEqualTo(zh);
        assertThat(Words.value(value, Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void amountsAreGroupedByThousandsWithTheirUnits() {
        reads(Money.yuan("1234567.80"), "1,234,567.80元", "CNY 1,234,567.80");
        reads(Money.yuan("-123456.00"), "-123,456.00元", "CNY -123,456.00");
        reads(Money.yuan("-1234.50"), "-1,234.50元", "CNY -1,234.50");
        reads(Money.yuan("999.99"), "999.99元", "CNY 999.99");
        reads(UnitPrice.yuan("1.35"), "1.35元", "CNY 1.35");
        reads(Area.squareMetres("12345.67"), "12,345.67平方米", "12,345.67 m²");
        reads(1_000L, "1,000", "1,000");
        reads(-100, "-100", "-100");
        reads(100_000, "100,000", "100,000");
    }

    @Test
    void smallFractionsAreWordsAndOthersPercentages() {
        reads(Ratio.of(2, 3), "三分之二", "2/3");
        reads(Ratio.of(9, 10), "十分之九", "9/10");
        reads(Ratio.of(10, 9), "九分之十", "10/9");
        reads(Ratio.of(11, 10), "110%", "110%");
        reads(Ratio.of(1, 11), "9.0909%", "9.0909%");
        reads(Ratio.of(7, 40), "17.5%", "17.5%");
        reads(Ratio.ONE, "1", "1");
        reads(Ratio.ZERO, "0", "0");
    }

    @Test
    void timesAreWrittenOut() {
        reads(Term.hours(8), "8小时", "8 hours");
        reads(Term.days(15), "15日", "15 days");
        reads(Term.workingDays(30), "30个工作日", "30 working days");
        reads(Term.months(1), "1个月", "1 months");
        reads(Term.years(5), "5年", "5 years");
        reads(LocalDate.of(2024, 10, 8), "2024年10月8日", "2024-10-08");
        reads(LocalDateTime.of(2024, 10, 8, 9, 5), "2024年10月8日 09:05", "2024-10-08 09:05");
        reads(Quarter.of(2026, 3), "2026年第三季度", "2026Q3");
    }

    @Test
    void otherValuesAreWrittenAsAReaderNamesThem() {
        reads(true, "是", "yes");
        reads(false, "否", "no");
        reads(Text.of("业主", "owner"), "业主", "owner");
        reads(CLAUSE, "《T》第二百七十八条", "T, art. 278");
        reads(List.of(Ratio.of(1, 2), 3L), "二分之一、3", "1/2, 3");
        reads(List.of(), "", "");
        reads(new Datum.Leaf("x"), "（表）", "(table)");
        reads("as it is", "as it is", "as it is");
    }

    @Test
    void placesOfATemplateAreFilledInAnyOrder() {
        Text template = Text.of("自{1}至{0}止", "{0} and {1}, {0}");

        assertThat(Words.fill(template, List.of(1L, 2L), Locale.CHINA)).isEqualTo("自2至1止");
        assertThat(Words.fill(template, List.of(1L, 2L), Locale.ENGLISH)).isEqualTo("1 and 2, 1");
        assertThat(Words.fill(template, List.of(1L), Locale.CHINA)).isEqualTo("自（未知）至1止");
        assertThat(Words.fill(Text.same("as it is"), List.of(), Locale.ENGLISH)).isEqualTo("as it is");
    }

    @Test
    void citationsStandInBracketsOrNotAtAll() {
        assertThat(Words.cite(List.of(), Locale.CHINA)).isEmpty();
        assertThat(Words.cite(List.of(CLAUSE, Citation.of(TestRules.law("U"), 5)), Locale.CHINA))
                .isEqualTo("（依据：《T》第二百七十八条；《U》第五条）");
        assertThat(Words.cite(List.of(CLAUSE, Citation.of(TestRules.law("U"), 5)), Locale.ENGLISH))
                .isEqualTo(" (T, art. 278; U, art. 5)");
    }
}
