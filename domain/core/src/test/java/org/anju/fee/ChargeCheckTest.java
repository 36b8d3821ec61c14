package org.anju.fee;

import static org.anju.fee.FeeTestRules.DAY;
import static org.anju.fee.FeeTestRules.PARKING;
import static org.anju.fee.FeeTestRules.POWER;
import static org.anju.fee.FeeTestRules.SERVICE;
import static org.anju.fee.FeeTestRules.book;
import static org.anju.fee.FeeTestRules.day;
import static org.anju.fee.FeeTestRules.guided;
import static org.anju.fee.FeeTestRules.list;
import static org.anju.fee.FeeTestRules.prices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.junit.jupiter.api.Test;

class ChargeCheckTest {

    private static final Datum BASE = guided(
            list("丁", "丙", "乙", "甲"),
            prices("甲", "2.20", "乙", "1.70", "丙", "1.25", "丁", "0.95"),
            prices("甲", "1.80", "乙", "1.30", "丙", "0.95", "丁", "0.75"));
    private static final RuleBook GUIDED = book(
            "fee.priceForm",
            PriceForm.GUIDED,
            "fee.priceFormAfterAssembly",
            PriceForm.MARKET,
            "fee.guidedBase",
            BASE,
            "fee.floatUp",
            Ratio.parse("25%"),
            "fee.floatDown",
            Ratio.parse("25%"),
            "fee.affordableGrade",
            "丙");

    private static Charge charge(ChargeItem item, String rate, long quantity, String amount) {
        Charge.Builder charge = Charge.builder();
        charge.item(item).rate(Price.yuan(rate)).quantity(quantity).amount(Money.yuan(amount));
        return charge.build();
    }

    private static ChargeTerms.Builder terms() {
        ChargeTerms.Builder terms = ChargeTerms.builder();
        terms.agreed(true).posted(ImmutableSet.copyOf(PostedElement.values())).postedFrom(day("2024-10-08"));
        return terms;
    }

    private static ChargeTerms.Builder guidedTerms(String grade, boolean lift, String agreed) {
        return terms().stage(Stage.PRELIMINARY)
                .agreedRate(UnitPrice.yuan(agreed))
                .rateClass(new RateClass("RESIDENTIAL", grade, lift));
    }

    private static Decision<ChargeFinding> check(RuleBook book, Charge charge, ChargeTerms.Builder terms) {
        return ChargeCheck.by(book).decide(charge, terms.build(), DAY);
    }

    private static List<String> codes(Decision<ChargeFinding> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static String refundable(Decision<ChargeFinding> decision) {
        return decision.considered().orElseThrow().refundable().toString();
    }

    @Test
    void aChargeAsAgreedAndPostedIsLawful() {
        Decision<ChargeFinding> decision =
                check(book(), charge(PARKING, "60", 2, "120"), terms().agreedRate(UnitPrice.yuan("60")));

        assertThat(decision.isGranted()).isTrue();
        assertThat(refundable(decision)).isEqualTo("0.00");
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        ChargeTerms.Builder terms = ChargeTerms.builder();
        terms.agreed(false).bundled(true);

        Decision<ChargeFinding> decision =
                check(book("fee.bundlingAllowed", false), charge(PARKING, "60", 1, "60"), terms);

        assertThat(codes(decision)).containsExactly("CHARGE_NOT_AGREED", "CHARGE_NOT_POSTED", "BUNDLED_CHARGE");
        assertThat(refundable(decision)).isEqualTo("60.00");
        assertThat(decision.violations().get(1).in(Locale.CHINA))
                .isEqualTo("车位费未按规定公示，缺少：收费项目、收费标准、计费方式、计费起始时间（依据：《T》第十三条）");
    }

    @Test
    void aPostingCountsFromItsDayAndWithAllItsElements() {
        Charge charge = charge(PARKING, "60", 1, "60");
        UnitPrice agreed = UnitPrice.yuan("60");

        assertThat(codes(check(book(), charge, terms().agreedRate(agreed).postedFrom(day("2024-10-09")))))
                .containsExactly("CHARGE_NOT_POSTED");
        assertThat(check(
                                book(),
                                charge,
                                terms().agreedRate(agreed)
                                        .posted(ImmutableSet.of(
                                                PostedElement.ITEM, PostedElement.METHOD, PostedElement.START_DATE)))
                        .violations()
                        .get(0)
                        .in(Locale.ENGLISH))
                .isEqualTo("parking fee is not posted as required, missing: standard (T, art. 13)");
    }

    @Test
    void aRateAboveTheAgreedOneIsRefundedByTheDifference() {
        Charge.Builder year = Charge.builder();
        year.item(SERVICE).rate(Price.yuan("1.50")).quantity(8888).months(12).amount(Money.yuan("1599.84"));
        RuleBook market = book("fee.priceFormAfterAssembly", PriceForm.MARKET);

        Decision<ChargeFinding> decision = check(market, year.build(), terms().agreedRate(UnitPrice.yuan("1.20")));

        assertThat(codes(decision)).containsExactly("RATE_EXCEEDED");
        assertThat(refundable(decision)).isEqualTo("319.97");
        assertThat(decision.violations().get(0).in(Locale.ENGLISH))
                .isEqualTo("the rate CNY 1.50 exceeds the agreed CNY 1.20 by CNY 0.30 (T, art. 2)");
    }

    @Test
    void anAmountAboveWhatItsRateComesToIsRefundedByTheDifference() {
        UnitPrice agreed = UnitPrice.yuan("60");

        Decision<ChargeFinding> decision = check(book(), charge(PARKING, "60", 2, "150"), terms().agreedRate(agreed));

        assertThat(codes(decision)).containsExactly("AMOUNT_EXCEEDED");
        assertThat(refundable(decision)).isEqualTo("30.00");
        assertThat(decision.violations().get(0).in(Locale.CHINA))
                .isEqualTo("金额150.00元超过按单价、数量和月数计得的120.00元，多收30.00元（依据：《T》第二条）");
        assertThat(check(book(), charge(PARKING, "60", 2, "100"), terms().agreedRate(agreed))
                        .isGranted())
                .isTrue();
    }

    @Test
    void anAmountMayBeRoundedOnceOrMonthByMonth() {
        assertThat(codes(aYearFor("1449.90"))).isEmpty();
        assertThat(codes(aYearFor("1449.96"))).isEmpty();
        assertThat(codes(aYearFor("1449.97"))).containsExactly("AMOUNT_EXCEEDED");
    }

    private static Decision<ChargeFinding> aYearFor(String yuan) {
        Charge.Builder year = Charge.builder();
        year.item(SERVICE).rate(Price.yuan("1.35")).quantity(8950).months(12).amount(Money.yuan(yuan));
        RuleBook market = book("fee.priceFormAfterAssembly", PriceForm.MARKET);
        return check(market, year.build(), terms().agreedRate(UnitPrice.yuan("1.35")));
    }

    @Test
    void anAgreedItemWhoseRateIsUnknownIsUndetermined() {
        assertThat(check(book(), charge(PARKING, "60", 1, "60"), terms()).missing())
                .extracting(Missing::code)
                .containsExactly("charge.agreedRate");
    }

    @Test
    void theBandIncludesItsBoundsAndIsComparedUnrounded() {
        assertThat(codes(guidedAt("2.75", "甲", true))).isEmpty();
        assertThat(codes(guidedAt("2.76", "甲", true))).containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(codes(guidedAt("2.750001", "甲", true))).containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(codes(guidedAt("1.65", "甲", true))).isEmpty();
        assertThat(codes(guidedAt("1.649999", "甲", true))).containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(codes(guidedAt("1.5625", "丙", true))).isEmpty();
        assertThat(codes(guidedAt("1.5626", "丙", true))).containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(codes(guidedAt("0.9375", "丙", true))).isEmpty();
        assertThat(codes(guidedAt("2.25", "甲", false))).isEmpty();
        assertThat(codes(guidedAt("2.26", "甲", false))).containsExactly("OUTSIDE_GUIDED_BAND");
    }

    private static Decision<ChargeFinding> guidedAt(String rate, String grade, boolean lift) {
        Charge charge = charge(
                SERVICE,
                rate,
                10000,
                UnitPrice.yuan(rate)
                        .times(100, org.anju.kernel.exact.Rounding.HALF_UP)
                        .toString());
        return check(GUIDED, charge, guidedTerms(grade, lift, rate));
    }

    @Test
    void whatIsAboveTheBandIsRefundable() {
        Decision<ChargeFinding> decision = guidedAt("2.76", "甲", true);

        assertThat(refundable(decision)).isEqualTo("1.00");
        assertThat(decision.violations().get(0).in(Locale.CHINA))
                .isEqualTo("单价2.76元超出基准价2.20元上浮四分之一、下浮四分之一的范围（依据：《R》第五条）");
        assertThat(refundable(guidedAt("1.60", "甲", true))).isEqualTo("0.00");
    }

    @Test
    void energyIsComparedApart() {
        Price price = Price.of(List.of(
                new Price.Part(Text.same("服务"), UnitPrice.yuan("3.50"), false, true),
                new Price.Part(Text.same("能耗"), UnitPrice.yuan("0.50"), false, false)));
        Charge.Builder charge = Charge.builder();
        charge.item(SERVICE).rate(price).quantity(10000).amount(Money.yuan("400"));

        Decision<ChargeFinding> early = check(GUIDED, charge.build(), guidedTerms("甲", true, "4"));
        Decision<ChargeFinding> later =
                check(GUIDED, charge.build(), guidedTerms("甲", true, "4").stage(Stage.ASSEMBLY));

        assertThat(codes(early)).containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(refundable(early)).isEqualTo("75.00");
        assertThat(later.isGranted()).isTrue();
    }

    @Test
    void whatIsTakenOffBesideTheGuidedPriceIsTakenOffTheLawfulAmount() {
        Price price = Price.of(List.of(
                new Price.Part(Text.same("服务"), UnitPrice.yuan("3.50"), false, true),
                new Price.Part(Text.same("优惠"), UnitPrice.yuan("0.50"), true, false)));
        Charge.Builder charge = Charge.builder();
        charge.item(SERVICE).rate(price).quantity(10000).amount(Money.yuan("300"));

        Decision<ChargeFinding> decision = check(GUIDED, charge.build(), guidedTerms("甲", true, "4"));

        assertThat(codes(decision)).containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(refundable(decision)).isEqualTo("75.00");
    }

    @Test
    void affordableHousingIsHeldToAGrade() {
        Charge charge = charge(SERVICE, "1.57", 10000, "157");

        assertThat(codes(check(GUIDED, charge, guidedTerms("甲", true, "1.57").affordable(true))))
                .containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(refundable(
                        check(GUIDED, charge, guidedTerms("甲", true, "1.57").affordable(true))))
                .isEqualTo("0.75");
        assertThat(check(
                                GUIDED,
                                charge(SERVICE, "1", 10000, "100"),
                                guidedTerms("丁", true, "1").affordable(true))
                        .isGranted())
                .isTrue();
    }

    @Test
    void theOrderOfGradesIsDataAndAFallMayBeFree() {
        RuleBook five = book(
                "fee.priceForm",
                PriceForm.GUIDED,
                "fee.guidedBase",
                guided(
                        list("1", "2", "3", "4", "5"),
                        prices("1", "0.50", "5", "1.80"),
                        prices("1", "0.25", "5", "1.25")),
                "fee.floatUp",
                Ratio.parse("20%"),
                "fee.floatDown",
                Ratio.ONE);

        assertThat(codes(check(five, charge(SERVICE, "2.16", 1, "0.02"), guidedTerms("5", true, "9"))))
                .isEmpty();
        assertThat(codes(check(five, charge(SERVICE, "2.17", 1, "0.02"), guidedTerms("5", true, "9"))))
                .containsExactly("OUTSIDE_GUIDED_BAND");
        assertThat(codes(check(five, charge(SERVICE, "0.30", 1, "0"), guidedTerms("1", false, "9"))))
                .isEmpty();
        assertThat(codes(check(five, charge(SERVICE, "0", 1, "0"), guidedTerms("1", false, "9"))))
                .isEmpty();
        assertThat(check(five, charge(SERVICE, "0", 1, "0"), guidedTerms("7", false, "9"))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("charge.guidedBase");
    }

    @Test
    void anOpenPriceFormLeavesTheBandUndetermined() {
        assertThat(check(book(), charge(SERVICE, "1", 100, "1"), guidedTerms("甲", true, "1"))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("fee.priceForm");
        assertThat(check(
                                book(),
                                charge(SERVICE, "1", 100, "1"),
                                guidedTerms("甲", true, "1").stage(Stage.ASSEMBLY))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("fee.priceFormAfterAssembly");
    }

    @Test
    void aTableThatIsNoneIsMistyped() {
        Datum broken = guided(list("甲"), prices("甲", "two"), prices("甲", "1"));

        assertThat(GuidedBase.read(broken)).isEmpty();
        assertThat(GuidedBase.read(list("甲"))).isEmpty();
        assertThat(GuidedBase.read(guided(list(), prices("甲", "1"), prices("甲", "1"))))
                .isEmpty();
        assertThat(GuidedBase.read(guided(list("甲"), list("甲"), prices("甲", "1"))))
                .isEmpty();
        assertThat(PostedElement.read(list("ITEM", "COLOUR"))).isEmpty();
        assertThat(NoticeField.read(list("NAME", "COLOUR"))).isEmpty();
    }

    @Test
    void aCollectedUtilityPassesAtTheSuppliersPriceAndNotAFenMore() {
        Decision<ChargeFinding> decision =
                check(book(), charge(POWER, "0.60", 1_000_000, "600"), terms().supplierPrice(UnitPrice.yuan("0.56")));

        assertThat(codes(decision)).containsExactly("UTILITY_MARKUP");
        assertThat(refundable(decision)).isEqualTo("40.00");
        assertThat(decision.violations().get(0).in(Locale.ENGLISH))
                .isEqualTo("the CNY 600.00 collected exceeds the supplier's CNY 560.00 by CNY 40.00 (T, art. 44)");
        assertThat(check(book(), charge(POWER, "0.56", 1_000_000, "560"), terms().supplierPrice(UnitPrice.yuan("0.56")))
                        .isGranted())
                .isTrue();
        assertThat(check(book(), charge(POWER, "0.56", 1_000_000, "560"), terms())
                        .missing())
                .extracting(Missing::code)
                .containsExactly("charge.supplierPrice");
    }

    @Test
    void aLawfulLossMayBeAddedAndNothingTwice() {
        RuleBook loss = book("fee.utilityLoss", Ratio.parse("8%"));
        Charge charge = charge(POWER, "2.56", 10_000, "25.60");

        Decision<ChargeFinding> decision = check(loss, charge, terms().supplierPrice(UnitPrice.yuan("2.00")));

        assertThat(decision.considered().orElseThrow().lawful()).isEqualTo(Money.yuan("21.60"));
        assertThat(refundable(decision)).isEqualTo("4.00");
    }

    @Test
    void bundlingNeedsALawThatForbidsIt() {
        Charge charge = charge(PARKING, "60", 1, "60");
        UnitPrice agreed = UnitPrice.yuan("60");

        assertThat(check(book(), charge, terms().agreedRate(agreed).bundled(true))
                        .missing())
                .extracting(Missing::code)
                .containsExactly("fee.bundlingAllowed");
        assertThat(check(
                                book("fee.bundlingAllowed", true),
                                charge,
                                terms().agreedRate(agreed).bundled(true))
                        .isGranted())
                .isTrue();
        assertThat(check(book("fee.bundlingAllowed", false), charge, terms().agreedRate(agreed))
                        .isGranted())
                .isTrue();
    }
}
