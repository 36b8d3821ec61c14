package org.anju.city;

import static org.anju.city.CityExamples.ANN;
import static org.anju.city.CityExamples.BOB;
import static org.anju.city.CityExamples.DEVELOPER;
import static org.anju.city.CityExamples.HOME;
import static org.anju.city.CityExamples.billed;
import static org.anju.city.CityExamples.book;
import static org.anju.city.CityExamples.day;
import static org.anju.city.CityExamples.violations;
import static org.anju.fee.FeeTestRules.PARKING;
import static org.anju.fee.FeeTestRules.SERVICE;
import static org.anju.fee.FeeTestRules.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.anju.fee.Bill;
import org.anju.fee.Payer;
import org.anju.fee.RateClass;
import org.anju.fee.Stage;
import org.anju.fee.Standing;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class BillsSumTest {

    private static final Tariff TARIFF = Tariff.of(
            price(SERVICE, "1.20").rateClass(HOME).build(), price(PARKING, "60").build());
    private static final UnitFacts ANNS =
            billed("1", "100", Standing.DELIVERED, ANN).build();
    private static final UnitFacts BOBS =
            billed("2", "60.50", Standing.DELIVERED, BOB).spaces(1).build();
    private static final UnitFacts UNSOLD =
            billed("3", "39.50", Standing.UNSOLD, DEVELOPER).build();
    private static final UnitFacts SHOP = billed("4", "50", Standing.DELIVERED, BOB)
            .rateClass(new RateClass("SHOP", "", false))
            .build();

    private static BillsReview sum(ComplexStage stage, Tariff tariff, UnitFacts... units) {
        ImmutableMap.Builder<UnitId, UnitFacts> billing = ImmutableMap.builder();
        for (UnitFacts unit : units) {
            billing.put(unit.unit(), unit);
        }
        ComplexFacts complex = CityExamples.complex("C1")
                .stage(stage)
                .tariff(tariff)
                .billing(billing.buildOrThrow())
                .build();
        return CityExamples.review(complex).bills();
    }

    private static BillsReview sum(UnitFacts... units) {
        return sum(ComplexStage.OWNERS_COMMITTEE, TARIFF, units);
    }

    private static Tariff service(String yuan) {
        return Tariff.of(price(SERVICE, yuan).rateClass(HOME).build());
    }

    @Test
    void theBillsOfTheThreeMonthsAreSummedByPayerAndByItem() {
        BillsReview bills = sum(ANNS, BOBS, UNSOLD);

        assertThat(bills.units()).isEqualTo(3);
        assertThat(bills.total()).isEqualTo(Money.yuan("900.00"));
        assertThat(bills.byPayer())
                .containsOnly(entry(Payer.DEVELOPER, Money.yuan("142.20")), entry(Payer.OWNER, Money.yuan("757.80")));
        assertThat(bills.byItem())
                .containsExactly(entry("PARKING", Money.yuan("180.00")), entry("SERVICE", Money.yuan("720.00")));
        assertThat(bills.open()).isEmpty();
    }

    @Test
    void theExampleIsTheBillOfTheFirstUnitFromTheFirstDayOfTheQuarterToTheLast() {
        Bill bill = sum(BOBS, ANNS).example().orElseThrow().getOrElseThrow();

        assertThat(bill.unit()).isEqualTo(UnitId.of("2"));
        assertThat(bill.first()).isEqualTo("2024-10-01");
        assertThat(bill.last()).isEqualTo("2024-12-31");
        assertThat(bill.total()).isEqualTo(Money.yuan("397.80"));
    }

    @Test
    void aUnitThatCannotBeBilledIsNoExampleWhereAnotherIs() {
        assertThat(sum(SHOP, ANNS, BOBS)
                        .example()
                        .orElseThrow()
                        .getOrElseThrow()
                        .unit())
                .isEqualTo(UnitId.of("1"));
        assertThat(sum(SHOP).example().orElseThrow().isUndetermined()).isTrue();
    }

    @Test
    void aUnitOfAClassWithoutAPriceIsOpenAndTheOthersAreBilled() {
        BillsReview bills = sum(ANNS, SHOP);

        assertThat(bills.units()).isEqualTo(1);
        assertThat(bills.total()).isEqualTo(Money.yuan("360.00"));
        assertThat(bills.open()).containsExactly(entry("tariff.price", 1L));
    }

    @Test
    void aUnitIsCountedOnceForEachThingMissingHoweverOftenItIsMissing() {
        Tariff ended = Tariff.of(price(SERVICE, "1.20")
                .rateClass(HOME)
                .days(DateRange.until(day("2024-11-01")))
                .build());
        UnitFacts unmeasured = UnitFacts.builder()
                .unit(UnitId.of("5"))
                .rateClass(HOME)
                .addTenure(ANNS.tenures().get(0))
                .build();
        BillsReview bills = sum(ComplexStage.OWNERS_COMMITTEE, ended, ANNS, BOBS, unmeasured);

        assertThat(bills.example().orElseThrow().missing()).hasSize(2);
        assertThat(bills.open()).containsExactly(entry("tariff.price", 2L), entry("unit.area", 1L));
        assertThat(bills.names())
                .containsOnly(
                        entry("tariff.price", Text.of("约定单价", "agreed price")),
                        entry("unit.area", Text.of("计费面积", "area billed")));
        assertThat(bills.units()).isZero();
        assertThat(bills.total()).isEqualTo(Money.ZERO);
        assertThat(bills.byPayer()).isEmpty();
        assertThat(bills.byItem()).isEmpty();
    }

    @Test
    void withoutATariffNothingIsBilledAndEveryUnitSaysWhy() {
        BillsReview bills = sum(ComplexStage.OWNERS_COMMITTEE, Tariff.of(), ANNS, BOBS);

        assertThat(bills.units()).isZero();
        assertThat(bills.total()).isEqualTo(Money.ZERO);
        assertThat(bills.open()).containsExactly(Map.entry("tariff.price", 2L));
        assertThat(bills.example().orElseThrow().missing())
                .extracting(Missing::code)
                .containsExactly("tariff.price");
    }

    @Test
    void withoutUnitsThereIsATotalOfNothing() {
        assertThat(sum())
                .isEqualTo(new BillsReview(
                        0,
                        Money.ZERO,
                        ImmutableSortedMap.of(),
                        ImmutableSortedMap.of(),
                        ImmutableSortedMap.of(),
                        ImmutableSortedMap.of(),
                        Optional.empty()));
    }

    @Test
    void theGuidedBandBindsInThePreliminaryStageToTheFen() {
        BillsReview within = sum(ComplexStage.PRELIMINARY, service("1.25"), ANNS, BOBS);
        BillsReview above = sum(ComplexStage.PRELIMINARY, service("1.26"), ANNS, BOBS);

        assertThat(within.total()).isEqualTo(Money.yuan("601.89"));
        assertThat(within.open()).isEmpty();
        assertThat(above.units()).isZero();
        assertThat(above.open()).containsExactly(entry("OUTSIDE_GUIDED_BAND", 2L));
        assertThat(violations(above.example().orElseThrow())).containsExactly("OUTSIDE_GUIDED_BAND");
    }

    @Test
    void twoPricesOutsideTheBandMakeOneUnitThatCannotBeBilled() {
        Tariff raised = Tariff.of(
                price(SERVICE, "1.30")
                        .rateClass(HOME)
                        .days(DateRange.until(day("2024-12-01")))
                        .build(),
                price(SERVICE, "1.40")
                        .rateClass(HOME)
                        .days(DateRange.from(day("2024-12-01")))
                        .build());

        assertThat(sum(ComplexStage.PRELIMINARY, raised, ANNS).open())
                .containsExactly(entry("OUTSIDE_GUIDED_BAND", 1L));
    }

    @Test
    void noBandIsAskedForAfterTheAssemblyAndWhereNobodyTellsTheStage() {
        for (ComplexStage stage : ComplexStage.values()) {
            if (stage != ComplexStage.PRELIMINARY) {
                assertThat(sum(stage, service("9.99"), ANNS).total())
                        .as("%s", stage)
                        .isEqualTo(Money.yuan("2997.00"));
            }
        }
    }

    @Test
    void whoSetsTheFeeDecidesWhichPriceFormIsRead() {
        assertThat(BillsSum.pricing(ComplexStage.PRELIMINARY)).contains(Stage.PRELIMINARY);
        assertThat(BillsSum.pricing(ComplexStage.OWNERS_COMMITTEE)).contains(Stage.ASSEMBLY);
        assertThat(BillsSum.pricing(ComplexStage.MANAGEMENT_COMMITTEE)).isEmpty();
        assertThat(BillsSum.pricing(ComplexStage.UNSERVED)).isEmpty();
        assertThat(ComplexStage.values())
                .extracting(stage -> stage.text().zh())
                .containsExactly("前期物业阶段", "业主委员会", "物业管理委员会", "无物业小区");
    }

    @Test
    void rulesRecordedLaterDoNotCount() {
        ComplexFacts complex = CityExamples.complex("C1")
                .tariff(TARIFF)
                .billing(ImmutableMap.of(ANNS.unit(), ANNS, BOBS.unit(), BOBS))
                .build();
        BillsReview before = new BillsSum(
                        book(),
                        complex,
                        CityExamples.QUARTER,
                        AsOf.date("2024-12-31").knownAt(TestRules.RECORDED.minusSeconds(1)))
                .sum();

        assertThat(before.units()).isZero();
        assertThat(before.open()).containsEntry("fee.rounding", 2L).containsEntry("fee.roundingPoint", 2L);
    }
}
