package org.anju.fee;

import static org.anju.fee.FeeTestRules.ANN;
import static org.anju.fee.FeeTestRules.BOB;
import static org.anju.fee.FeeTestRules.CAT;
import static org.anju.fee.FeeTestRules.DAY;
import static org.anju.fee.FeeTestRules.FIRM;
import static org.anju.fee.FeeTestRules.HOME;
import static org.anju.fee.FeeTestRules.PARKING;
import static org.anju.fee.FeeTestRules.POWER;
import static org.anju.fee.FeeTestRules.SERVICE;
import static org.anju.fee.FeeTestRules.WASTE;
import static org.anju.fee.FeeTestRules.book;
import static org.anju.fee.FeeTestRules.day;
import static org.anju.fee.FeeTestRules.days;
import static org.anju.fee.FeeTestRules.heldBy;
import static org.anju.fee.FeeTestRules.price;
import static org.anju.fee.FeeTestRules.service;
import static org.anju.fee.FeeTestRules.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class BillingTest {

    private static final RuleBook TOTAL = book("fee.roundingPoint", RoundingPoint.TOTAL);

    private static Decision<Bill> bill(RuleBook book, Tariff tariff, UnitFacts unit, String first, String last) {
        return Billing.by(book, tariff).bill(unit, day(first), day(last), DAY);
    }

    private static String total(Decision<Bill> bill) {
        return bill.getOrElseThrow().total().toString();
    }

    private static String year(RuleBook book, String price, String area) {
        return total(bill(book, service(price), unit(area), "2024-01-01", "2024-12-31"));
    }

    @Test
    void aYearIsRoundedMonthByMonthOrOnce() {
        assertThat(year(book(), "1.35", "89.50")).isEqualTo("1449.96");
        assertThat(year(TOTAL, "1.35", "89.50")).isEqualTo("1449.90");
        assertThat(year(book(), "0.75", "66.67")).isEqualTo("600.00");
        assertThat(year(TOTAL, "0.75", "66.67")).isEqualTo("600.03");
    }

    @Test
    void fifteenMonthsReproduceTheFigureOfACourt() {
        Decision<Bill> bill = bill(book(), service("6.90"), unit("379.47"), "2012-07-01", "2013-09-30");

        assertThat(total(bill)).isEqualTo("39275.10");
        assertThat(bill.getOrElseThrow().lines())
                .hasSize(15)
                .allSatisfy(line -> assertThat(line.amount()).isEqualTo(Money.yuan("2618.34")));
    }

    @Test
    void aComposedPriceIsTheSumOfItsParts() {
        Price price =
                Price.of(List.of(part("三级有电梯", "1.85", false), part("空置标准", "1.20", true), part("维护费", "0.40", false)));
        Tariff tariff =
                Tariff.of(price(SERVICE, "0").price(price).rateClass(HOME).build());

        assertThat(price.total()).isEqualTo(UnitPrice.yuan("1.05"));
        assertThat(total(bill(book(), tariff, unit("5820"), "2015-01-01", "2021-05-31")))
                .isEqualTo("470547.00");
    }

    private static Price.Part part(String name, String yuan, boolean deducted) {
        return new Price.Part(Text.same(name), UnitPrice.yuan(yuan), deducted, true);
    }

    @Test
    void aPartOfAMonthCountsItsDaysBothEndsIncluded() {
        UnitFacts unit = unit("100");
        Tariff tariff = service("1.50");

        assertThat(total(bill(book(), tariff, unit, "2024-02-29", "2024-02-29")))
                .isEqualTo("5.17");
        assertThat(total(bill(book(), tariff, unit, "2024-02-01", "2024-02-28")))
                .isEqualTo("144.83");
        assertThat(total(bill(book(), tariff, unit, "2024-01-02", "2024-01-31")))
                .isEqualTo("145.16");
        assertThat(total(bill(TOTAL, tariff, unit, "2024-01-31", "2024-02-29"))).isEqualTo("154.84");
    }

    @Test
    void thirtyDaysToTheMonthIsTheOtherConvention() {
        RuleBook thirty = book("fee.partMonthRule", PartMonthRule.THIRTY_DAYS);
        UnitFacts unit = unit("100");
        Tariff tariff = service("1.50");

        assertThat(total(bill(thirty, tariff, unit, "2024-02-29", "2024-02-29")))
                .isEqualTo("5.00");
        assertThat(total(bill(thirty, tariff, unit, "2024-01-02", "2024-01-31")))
                .isEqualTo("150.00");
        assertThat(total(bill(thirty, tariff, unit, "2024-02-01", "2024-02-29")))
                .isEqualTo("150.00");
    }

    @Test
    void threeOwnersOfAMonthShareItToTheFen() {
        UnitFacts unit = heldBy(
                unit("100"),
                Tenure.owner(ANN, days("2024-01-01", "2024-01-10")),
                Tenure.owner(BOB, days("2024-01-11", "2024-01-20")),
                Tenure.owner(CAT, DateRange.from(day("2024-01-21"))));
        RuleBook book = book("fee.transferMonth", TransferMonth.PRO_RATA);

        Bill bill = Billing.by(book, service("1"))
                .bill(unit, YearMonth.of(2024, 1), DAY)
                .getOrElseThrow();

        assertThat(bill.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("32.26", "32.26", "35.48");
        assertThat(bill.total()).isEqualTo(Money.yuan("100"));
        assertThat(bill.dueFrom(BOB)).isEqualTo(Money.yuan("32.26"));
        assertThat(bill.dueFrom(Payer.OWNER)).isEqualTo(Money.yuan("100"));
        assertThat(bill.lines().get(1).span().days()).isEqualTo(10);
        assertThat(bill.lines().get(1).months()).isEqualTo(Ratio.of(10, 31));
    }

    @Test
    void aTieOfFractionsGoesToTheLaterOwner() {
        UnitFacts unit = heldBy(
                unit("0.01"),
                Tenure.owner(ANN, days("2024-04-01", "2024-04-15")),
                Tenure.owner(BOB, days("2024-04-16", "2024-04-30")));
        RuleBook book = book("fee.transferMonth", TransferMonth.PRO_RATA);

        Bill bill = Billing.by(book, service("1"))
                .bill(unit, YearMonth.of(2024, 4), DAY)
                .getOrElseThrow();

        assertThat(bill.dueFrom(ANN)).isEqualTo(Money.ZERO);
        assertThat(bill.dueFrom(BOB)).isEqualTo(Money.ofFen(1));
    }

    @Test
    void theMonthOfATransferMayBelongToOneHolder() {
        UnitFacts unit = heldBy(
                unit("100"),
                Tenure.owner(ANN, days("2024-01-01", "2024-01-10")),
                Tenure.owner(BOB, days("2024-01-11", "2024-12-31")));

        assertThat(dueFromAnn(unit, TransferMonth.FIRST_DAY)).isEqualTo("100.00");
        assertThat(dueFromAnn(unit, TransferMonth.LAST_DAY)).isEqualTo("0.00");
        assertThat(bill(book(), service("1"), unit, "2024-01-01", "2024-01-31").missing())
                .extracting(Missing::code)
                .containsExactly("fee.transferMonth");
        assertThat(bill(book(), service("1"), unit, "2024-02-01", "2024-02-29").isGranted())
                .isTrue();
    }

    private static String dueFromAnn(UnitFacts unit, TransferMonth rule) {
        return Billing.by(book("fee.transferMonth", rule), service("1"))
                .bill(unit, YearMonth.of(2024, 1), DAY)
                .getOrElseThrow()
                .dueFrom(ANN)
                .toString();
    }

    @Test
    void theDeveloperPaysUntilTheUnitIsHandedOver() {
        UnitFacts unit = heldBy(
                unit("100"),
                new Tenure(DateRange.until(day("2024-02-01")), Standing.UNSOLD, FIRM),
                new Tenure(days("2024-02-01", "2024-02-29"), Standing.UNDELIVERED, FIRM),
                new Tenure(days("2024-03-01", "2024-03-31"), Standing.DELIVERED, ANN),
                new Tenure(DateRange.from(day("2024-04-01")), Standing.USER_PAYS, BOB));

        Bill bill = bill(book(), service("1"), unit, "2024-01-01", "2024-04-30").getOrElseThrow();

        assertThat(bill.lines())
                .extracting(line -> line.span().payer())
                .containsExactly(Payer.DEVELOPER, Payer.DEVELOPER, Payer.OWNER, Payer.USER);
        assertThat(bill.dueFrom(Payer.DEVELOPER)).isEqualTo(Money.yuan("200"));
        assertThat(Payer.USER.text().en()).contains("jointly liable");
    }

    @Test
    void whoPaysAfterAnOfferThatWasNotTakenIsForTheContract() {
        UnitFacts unit = heldBy(unit("100"), new Tenure(DateRange.ALWAYS, Standing.NOT_TAKEN, ANN));

        Decision<Bill> open = bill(book(), service("1"), unit, "2024-01-01", "2024-01-31");
        Decision<Bill> agreed =
                bill(book("fee.payer.NOT_TAKEN", Payer.OWNER), service("1"), unit, "2024-01-01", "2024-01-31");

        assertThat(open.missing()).extracting(Missing::code).containsExactly("fee.payer.NOT_TAKEN");
        assertThat(agreed.getOrElseThrow().dueFrom(Payer.OWNER)).isEqualTo(Money.yuan("100"));
    }

    @Test
    void aPriceOnlyAnnouncedLeavesTheOldOneInPlace() {
        Tariff tariff = Tariff.of(
                price(SERVICE, "1.20").rateClass(HOME).build(),
                price(SERVICE, "1.50")
                        .rateClass(HOME)
                        .days(DateRange.from(day("2024-07-01")))
                        .adopted(false)
                        .build());

        Decision<Bill> year = bill(book(), tariff, unit("88.88"), "2024-01-01", "2024-12-31");

        assertThat(total(year)).isEqualTo("1279.92");
        assertThat(year.explanation().warnings())
                .extracting(warning -> warning.in(Locale.CHINA))
                .containsExactly("物业服务费拟自2024年7月1日起调整为1.50元，未经业主共同决定，不适用，仍按原价（依据：《T》第二百七十八条）");
        assertThat(bill(book(), tariff, unit("88.88"), "2024-06-01", "2024-06-30")
                        .explanation()
                        .warnings())
                .isEmpty();
    }

    @Test
    void aPriceThatChangesWithinAMonthIsChargedByDays() {
        Tariff tariff = Tariff.of(
                price(SERVICE, "1")
                        .rateClass(HOME)
                        .days(DateRange.until(day("2024-04-11")))
                        .build(),
                price(SERVICE, "2")
                        .rateClass(HOME)
                        .days(DateRange.from(day("2024-04-11")))
                        .build());

        Bill bill = bill(book(), tariff, unit("90"), "2024-04-01", "2024-04-30").getOrElseThrow();

        assertThat(bill.lines()).extracting(line -> line.amount().toString()).containsExactly("30.00", "120.00");
        assertThat(total(bill(TOTAL, tariff, unit("90"), "2024-04-01", "2024-05-31")))
                .isEqualTo("330.00");
    }

    @Test
    void everyItemHasItsOwnBasis() {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.from(unit("89.50"))
                .spaces(2)
                .addReading(MeterReading.of("POWER", day("2024-09-25"), 100))
                .addReading(MeterReading.of("POWER", day("2024-10-25"), 999))
                .addReading(MeterReading.of("POWER", day("2024-08-31"), 999))
                .addReading(MeterReading.of("WATER", day("2024-09-25"), 999));
        Tariff tariff = Tariff.of(
                price(SERVICE, "1.35").rateClass(HOME).build(),
                price(PARKING, "60").build(),
                price(POWER, "0.56").build(),
                price(WASTE, "8").build());

        Decision<Bill> decision = Billing.by(book(), tariff).bill(facts.build(), YearMonth.of(2024, 9), DAY);
        Bill bill = decision.getOrElseThrow();

        assertThat(bill.lines())
                .extracting(line -> line.formula().zh())
                .containsExactly(
                        "1.35元 × 89.50平方米 × 1 = 120.83元",
                        "60.00元 × 2个车位 × 1 = 120.00元",
                        "0.56元 × 100 × 1 = 56.00元",
                        "8.00元 × 1户 × 1 = 8.00元");
        assertThat(bill.lines().get(0).formula().en()).isEqualTo("CNY 1.35 × 89.50 m² × 1 = CNY 120.83");
        assertThat(bill.total()).isEqualTo(Money.yuan("304.83"));
        assertThat(bill.dueFor("PARKING")).isEqualTo(Money.yuan("120"));
        assertThat(bill.lines().get(0).postedAs()).isEqualTo("物业服务费");
        assertThat(bill.lines().get(0).clause().in(Locale.CHINA)).isEqualTo("《合同》第五条");
        assertThat(decision.explanation().render(Locale.CHINA))
                .contains("规则：fee.handlingFee＝0.00元（依据：《T》第四十四条）", "取整：物业服务费：120.825 → 120.83");
    }

    @Test
    void aPriceOfTheUnitItselfGoesBeforeTheTariff() {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.from(unit("100"))
                .addOwnPrice(price(SERVICE, "1.10")
                        .days(DateRange.from(day("2024-02-01")))
                        .build())
                .addOwnPrice(price(WASTE, "5").build());

        Bill bill = bill(book(), service("1.50"), facts.build(), "2024-01-01", "2024-02-29")
                .getOrElseThrow();

        assertThat(bill.lines())
                .extracting(line -> line.item().code() + " " + line.amount())
                .containsExactly("SERVICE 150.00", "SERVICE 110.00", "WASTE 5.00", "WASTE 5.00");
    }

    @Test
    void aPriceForTheClassGoesBeforeOneForAll() {
        Tariff tariff = Tariff.of(
                price(SERVICE, "9").build(), price(SERVICE, "1").rateClass(HOME).build());
        UnitFacts.Builder shop = UnitFacts.builder();
        shop.from(unit("100")).rateClass(new RateClass("SHOP", "", false));

        assertThat(total(bill(book(), tariff, unit("100"), "2024-01-01", "2024-01-31")))
                .isEqualTo("100.00");
        assertThat(total(bill(book(), tariff, shop.build(), "2024-01-01", "2024-01-31")))
                .isEqualTo("900.00");
    }

    @Test
    void aUsageClassWithoutAPriceIsAGapNotFree() {
        UnitFacts.Builder office = UnitFacts.builder();
        office.from(unit("100")).rateClass(new RateClass("OFFICE", "甲", true));
        Tariff tariff = Tariff.of(
                price(SERVICE, "1").rateClass(HOME).build(), price(WASTE, "8").build());

        Decision<Bill> bill = bill(book(), tariff, office.build(), "2024-01-01", "2024-01-31");

        assertThat(bill.isUndetermined()).isTrue();
        assertThat(bill.missing())
                .extracting(Missing::code, Missing::about)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("tariff.price", "OFFICE/甲/lift"));
        assertThat(bill(book(), Tariff.of(), unit("1"), "2024-01-01", "2024-01-31")
                        .missing())
                .hasSize(1);
    }

    @Test
    void aDayWithoutAPriceIsAGapUnderBothPolicies() {
        Tariff tariff = Tariff.of(price(SERVICE, "1")
                .rateClass(HOME)
                .days(DateRange.from(day("2024-01-11")))
                .build());

        for (RuleBook each : List.of(book(), TOTAL)) {
            assertThat(bill(each, tariff, unit("100"), "2024-01-01", "2024-01-31")
                            .missing())
                    .extracting(Missing::about)
                    .containsExactly("SERVICE 2024-01-01");
        }
    }

    @Test
    void aDayWithoutAHolderIsAGap() {
        UnitFacts unit = heldBy(unit("100"), Tenure.owner(ANN, days("2024-01-01", "2024-01-15")));

        assertThat(bill(book(), service("1"), unit, "2024-01-01", "2024-01-31").missing())
                .extracting(Missing::code, Missing::about)
                .contains(org.assertj.core.groups.Tuple.tuple("unit.tenure", "1-101 2024-01-16"));
    }

    @Test
    void inputThatCannotBeIsRefusedWithEveryReason() {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.from(unit("100")).certificateArea(new StatedArea(-500)).contractArea(new StatedArea(-1));
        facts.addTenure(Tenure.owner(BOB, DateRange.from(day("2024-01-01"))));

        Decision<Bill> bill = bill(book(), service("1"), facts.build(), "2024-01-31", "2024-01-01");

        assertThat(bill.violations())
                .extracting(Violation::code)
                .containsExactly("END_BEFORE_START", "AREA_NEGATIVE", "AREA_NEGATIVE", "TENURES_OVERLAP");
        assertThat(bill.violations().get(0).in(Locale.ENGLISH))
                .isEqualTo("the end 2024-01-01 is before the start 2024-01-31 (T, art. 1)");
    }

    @Test
    void anAreaOfZeroAndAPriceOfZeroCostNothing() {
        assertThat(total(bill(book(), service("0"), unit("100"), "2024-01-01", "2024-01-31")))
                .isEqualTo("0.00");
        assertThat(total(bill(book(), service("1"), unit("0"), "2024-01-01", "2024-01-31")))
                .isEqualTo("0.00");
        assertThat(total(bill(book(), service("0"), unit("100"), "2024-01-01", "2024-01-01")))
                .isEqualTo("0.00");
    }

    @Test
    void theAreaIsAskedForOnlyWhereDocumentsDisagree() {
        UnitFacts both = areas("100", "90");

        assertThat(bill(book(), service("1"), both, "2024-01-01", "2024-01-31").missing())
                .extracting(Missing::code)
                .containsExactly("fee.billingArea");
        assertThat(total(bill(
                        book("fee.billingArea", BillingArea.CERTIFICATE),
                        service("1"),
                        both,
                        "2024-01-01",
                        "2024-01-31")))
                .isEqualTo("100.00");
        assertThat(total(bill(
                        book("fee.billingArea", BillingArea.CONTRACT), service("1"), both, "2024-01-01", "2024-01-31")))
                .isEqualTo("90.00");
        assertThat(total(bill(book(), service("1"), areas("90", "90"), "2024-01-01", "2024-01-31")))
                .isEqualTo("90.00");
        assertThat(total(bill(book(), service("1"), areas("", "90"), "2024-01-01", "2024-01-31")))
                .isEqualTo("90.00");
        assertThat(bill(book(), service("1"), areas("", ""), "2024-01-01", "2024-01-31")
                        .missing())
                .extracting(Missing::code)
                .containsExactly("unit.area");
    }

    private static UnitFacts areas(String certificate, String contract) {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.unit(unit("1").unit()).rateClass(HOME).addTenure(Tenure.owner(ANN, DateRange.ALWAYS));
        if (!certificate.isEmpty()) {
            facts.certificateArea(StatedArea.of(org.anju.kernel.area.Area.squareMetres(certificate)));
        }
        if (!contract.isEmpty()) {
            facts.contractArea(StatedArea.of(org.anju.kernel.area.Area.squareMetres(contract)));
        }
        return facts.build();
    }

    @Test
    void aTariffRefusesTwoPricesForOneDay() {
        AgreedPrice one = price(SERVICE, "1").build();
        AgreedPrice two = price(SERVICE, "2")
                .days(DateRange.from(LocalDate.MIN.plusDays(1)))
                .build();
        ChargeItem other = ChargeItem.of("SERVICE", ChargeKind.OTHER, Basis.UNIT_MONTH);

        assertThatThrownBy(() -> Tariff.of(one, two)).hasMessageContaining("in force on one day");
        assertThatThrownBy(() -> Tariff.of(one, price(other, "2").build()))
                .hasMessageContaining("two items are called SERVICE");
        assertThat(Tariff.of(one, price(WASTE, "1").build()).items()).containsExactly(SERVICE, WASTE);
    }

    @Test
    void aBillIsTheSameWhenItIsMadeAgain() {
        assertThat(bill(book(), service("1.35"), unit("89.50"), "2024-01-01", "2024-12-31")
                        .digest())
                .isEqualTo(bill(book(), service("1.35"), unit("89.50"), "2024-01-01", "2024-12-31")
                        .digest());
    }

    private static RuleBook guided(Object... more) {
        Object[] band = {
            "fee.priceForm", PriceForm.GUIDED,
            "fee.priceFormAfterAssembly", PriceForm.MARKET,
            "fee.guidedBase",
                    FeeTestRules.guided(
                            FeeTestRules.list("乙", "甲"),
                            FeeTestRules.prices("甲", "2.00", "乙", "1.00"),
                            FeeTestRules.prices("甲", "1.60", "乙", "0.80")),
            "fee.floatUp", Ratio.of(1, 4),
            "fee.floatDown", Ratio.of(1, 5)
        };
        return book(Stream.concat(Stream.of(band), Stream.of(more)).toArray());
    }

    private static Decision<Bill> graded(RuleBook book, Stage stage, UnitFacts.Builder unit, String price) {
        RateClass grade = new RateClass("RESIDENTIAL", "甲", true);
        Tariff tariff = Tariff.of(price(SERVICE, price).rateClass(grade).build());
        unit.unit(UnitId.of("1-101"))
                .rateClass(grade)
                .certificateArea(StatedArea.of(Area.squareMetres("100")))
                .addTenure(Tenure.owner(ANN, DateRange.ALWAYS));
        return Billing.by(book, tariff).at(stage).bill(unit.build(), YearMonth.of(2024, 2), DAY);
    }

    @Test
    void aGuidedPriceIsBilledUpToBothLimitsOfItsBand() {
        for (String inside : List.of("1.60", "2.00", "2.50")) {
            assertThat(total(graded(guided(), Stage.PRELIMINARY, UnitFacts.builder(), inside)))
                    .isEqualTo(inside.replace(".", "") + ".00");
        }
        for (String outside : List.of("1.59", "2.51")) {
            Decision<Bill> bill = graded(guided(), Stage.PRELIMINARY, UnitFacts.builder(), outside);
            assertThat(bill.violations()).extracting(Violation::code).containsExactly("OUTSIDE_GUIDED_BAND");
            assertThat(bill.considered()).map(Bill::total).contains(Money.yuan(outside.replace(".", "")));
        }
    }

    @Test
    void aPriceChargedTwiceIsHeldAgainstTheBandOnce() {
        RateClass grade = new RateClass("RESIDENTIAL", "甲", true);
        Tariff tariff = Tariff.of(
                price(SERVICE, "3.00").rateClass(grade).build(),
                price(PARKING, "60").build());
        UnitFacts.Builder unit = UnitFacts.builder();
        unit.from(UnitFacts.of(UnitId.of("1-101"), grade, Area.squareMetres("100"), ANN))
                .spaces(1);

        Decision<Bill> bill = Billing.by(guided(), tariff)
                .at(Stage.PRELIMINARY)
                .bill(unit.build(), day("2024-01-01"), day("2024-03-31"), DAY);

        assertThat(bill.violations()).hasSize(1);
        assertThat(bill.considered().orElseThrow().lines()).hasSize(6);
    }

    @Test
    void aPriceOfAnotherItemIsNoReasonToPassTheBand() {
        RateClass grade = new RateClass("RESIDENTIAL", "甲", true);
        ChargeItem energy = ChargeItem.of("ENERGY", ChargeKind.SHARED_ENERGY, Basis.AREA_MONTH);
        Tariff tariff = Tariff.of(
                price(energy, "3.00").rateClass(grade).build(),
                price(SERVICE, "3.00").rateClass(grade).build());

        Decision<Bill> bill = Billing.by(guided(), tariff)
                .at(Stage.PRELIMINARY)
                .bill(
                        UnitFacts.of(UnitId.of("1-101"), grade, Area.squareMetres("100"), ANN),
                        YearMonth.of(2024, 2),
                        DAY);

        assertThat(bill.violations()).extracting(Violation::code).containsExactly("OUTSIDE_GUIDED_BAND");
    }

    @Test
    void aMonthThatFallsToTheDeveloperHasNoVacancyShare() {
        UnitFacts held = heldBy(
                unit("100"),
                new Tenure(DateRange.until(day("2024-01-11")), Standing.UNSOLD, FIRM),
                Tenure.owner(ANN, DateRange.from(day("2024-01-11"))));
        UnitFacts vacant = FeeTestRules.with(held, Vacancy.of(DateRange.from(day("2024-01-01"))));

        assertThat(dueFrom(vacant, TransferMonth.FIRST_DAY, Payer.DEVELOPER)).isEqualTo("100.00");
        assertThat(dueFrom(vacant, TransferMonth.LAST_DAY, Payer.OWNER)).isEqualTo("50.00");
    }

    private static String dueFrom(UnitFacts unit, TransferMonth rule, Payer payer) {
        return Billing.by(book("fee.transferMonth", rule, "fee.vacancy", Ratio.of(1, 2)), service("1"))
                .bill(unit, YearMonth.of(2024, 1), DAY)
                .getOrElseThrow()
                .dueFrom(payer)
                .toString();
    }

    @Test
    void aPriceOnlyAnnouncedForAClassLeavesTheOneForAllInPlace() {
        Tariff tariff = Tariff.of(
                price(SERVICE, "1.20").build(),
                price(SERVICE, "1.50").rateClass(HOME).adopted(false).build());

        Decision<Bill> bill = bill(book(), tariff, unit("100"), "2024-01-01", "2024-01-31");

        assertThat(total(bill)).isEqualTo("120.00");
        assertThat(bill.explanation().warnings()).hasSize(1);
    }

    @Test
    void aMarketPriceHasNoBand() {
        assertThat(graded(guided(), Stage.ASSEMBLY, UnitFacts.builder(), "9.00").isGranted())
                .isTrue();
    }

    @Test
    void affordableHousingIsHeldAgainstTheGradeItMayReach() {
        RuleBook book = guided("fee.affordableGrade", "乙");

        assertThat(graded(book, Stage.PRELIMINARY, UnitFacts.builder().affordable(true), "1.26")
                        .isRefused())
                .isTrue();
        assertThat(graded(book, Stage.PRELIMINARY, UnitFacts.builder().affordable(true), "1.25")
                        .isGranted())
                .isTrue();
        assertThat(graded(book, Stage.PRELIMINARY, UnitFacts.builder(), "1.25").isRefused())
                .isTrue();
    }

    @Test
    void aBandThatIsNotKnownLeavesTheBillUndetermined() {
        Decision<Bill> bill =
                graded(book("fee.priceForm", PriceForm.GUIDED), Stage.PRELIMINARY, UnitFacts.builder(), "2");

        assertThat(bill.missing())
                .extracting(Missing::code)
                .containsExactly("fee.guidedBase", "fee.floatUp", "fee.floatDown");
        assertThat(graded(book(), Stage.PRELIMINARY, UnitFacts.builder(), "2").missing())
                .extracting(Missing::code)
                .containsExactly("fee.priceForm");
    }

    @Test
    void figuresAreTheBillWithoutItsReasonsAndNothingWhereNoneIsGranted() {
        Billing billing = Billing.by(book("fee.vacancy", Ratio.of(7, 10)), service("1.50"));
        YearMonth month = YearMonth.of(2024, 2);
        UnitFacts vacant = FeeTestRules.with(unit("100"), Vacancy.of(DateRange.from(day("2024-02-11"))));

        assertThat(billing.figures(vacant, month, DAY))
                .isEqualTo(billing.bill(vacant, month, DAY).granted())
                .isPresent();
        assertThat(billing.figures(heldBy(unit("100")), month, DAY)).isEmpty();
        assertThat(Billing.by(guided(), service("1.50")).at(Stage.PRELIMINARY).figures(unit("100"), month, DAY))
                .isEmpty();
    }
}
