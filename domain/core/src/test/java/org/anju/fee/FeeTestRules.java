package org.anju.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;

/** Rules, prices and units for the tests of this package. */
public final class FeeTestRules {

    static final AsOf DAY = AsOf.date("2024-10-08");
    static final RateClass HOME = new RateClass("RESIDENTIAL", "", true);
    static final OwnerId ANN = OwnerId.of("ann");
    static final OwnerId BOB = OwnerId.of("bob");
    static final OwnerId CAT = OwnerId.of("cat");
    static final OwnerId FIRM = OwnerId.of("firm");
    public static final ChargeItem SERVICE = ChargeItem.of("SERVICE", ChargeKind.SERVICE_FEE, Basis.AREA_MONTH);
    public static final ChargeItem PARKING = ChargeItem.of("PARKING", ChargeKind.PARKING, Basis.SPACE_MONTH);
    public static final ChargeItem POWER = ChargeItem.of("POWER", ChargeKind.COLLECTED_UTILITY, Basis.METERED);
    public static final ChargeItem WASTE = ChargeItem.of("WASTE", ChargeKind.OTHER, Basis.UNIT_MONTH);

    private FeeTestRules() {}

    /** The fixed law and the library's own conventions; nothing a contract must say. */
    public static RulePackBuilder law() {
        return TestRules.national()
                .setOverridable("fee.roundingPoint", RoundingPoint.MONTHLY, 1)
                .setOverridable("fee.rounding", Rounding.HALF_UP, 1)
                .setOverridable("fee.partMonthRule", PartMonthRule.ACTUAL_DAYS, 1)
                .set("fee.payer.UNSOLD", Payer.DEVELOPER, 41)
                .set("fee.payer.UNDELIVERED", Payer.DEVELOPER, 41)
                .set("fee.payer.DELIVERED", Payer.OWNER, 41)
                .set("fee.payer.USER_PAYS", Payer.USER, 41)
                .leaveOpen("fee.payer.NOT_TAKEN", Text.of("由合同约定", "for the contract"), 41)
                .leaveOpen("fee.vacancy", Text.of("由合同约定", "for the contract"), 944)
                .set("fee.vacancyOtherwise", Ratio.ONE, 944)
                .set("fee.handlingFee", Money.ZERO, 44)
                .set("fee.changeNeedsOwners", true, 278)
                .set("fee.agreedOnly", true, 48)
                .set("fee.postedElements", list("ITEM", "STANDARD", "METHOD", "START_DATE"), 13)
                .set("fee.agreedRateBinds", true, 2)
                .set("period.putOffDayOff", true, 203)
                .setOverridable("guard.CUT_POWER", Stance.PROHIBITED, 944)
                .setOverridable("guard.SEND_REMINDER", Stance.WHEN_OVERDUE, 944)
                .setOverridable("guard.DOOR_VISIT", Stance.WHEN_OVERDUE, 88)
                .setOverridable("guard.POST_IN_COMPLEX", Stance.WHEN_OVERDUE, 88)
                .setOverridable("guard.SUE", Stance.AFTER_REASONABLE_PERIOD, 944)
                .setOverridable("guard.ARBITRATE", Stance.AFTER_REASONABLE_PERIOD, 944)
                .setOverridable("guard.REPORT_CREDIT", Stance.AFTER_CONFIRMATION, 27)
                .set("guard.postingHides", list("NAME", "PHONE"), 38)
                .leaveOpen("guard.STOP_LIFT", Text.of("条文未列明", "not named by the article"), 944);
    }

    static RuleBook book() {
        return RuleBook.of(law().build());
    }

    /** The law with the rules of one complex, or contract. */
    static RuleBook book(Object... keysAndValues) {
        RulePackBuilder contract = TestRules.complex();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            contract.set((String) keysAndValues[i], keysAndValues[i + 1], i + 1);
        }
        return book().with(contract.build());
    }

    public static Datum list(String... names) {
        return new Datum.Many(ImmutableList.copyOf(names).stream()
                .map(Datum.Leaf::new)
                .collect(ImmutableList.<Datum>toImmutableList()));
    }

    public static Datum prices(String... gradesAndPrices) {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        for (int i = 0; i < gradesAndPrices.length; i += 2) {
            fields.put(gradesAndPrices[i], new Datum.Leaf(gradesAndPrices[i + 1]));
        }
        return new Datum.Fields(fields.buildOrThrow());
    }

    public static Datum guided(Datum grades, Datum lift, Datum noLift) {
        return new Datum.Fields(ImmutableMap.of("grades", grades, "lift", lift, "noLift", noLift));
    }

    public static AgreedPrice.Builder price(ChargeItem item, String yuan) {
        AgreedPrice.Builder price = AgreedPrice.builder();
        price.item(item)
                .price(Price.yuan(yuan))
                .postedAs(item.name().zh())
                .clause(Citation.of(TestRules.instrument("合同", Force.CONTRACT), 5));
        return price;
    }

    static Tariff service(String yuan) {
        return Tariff.of(price(SERVICE, yuan).rateClass(HOME).build());
    }

    static UnitFacts unit(String squareMetres) {
        return UnitFacts.of(UnitId.of("1-101"), HOME, Area.squareMetres(squareMetres), ANN);
    }

    static UnitFacts with(UnitFacts unit, Vacancy vacancy) {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.from(unit).vacancy(vacancy);
        return facts.build();
    }

    static UnitFacts heldBy(UnitFacts unit, Tenure... tenures) {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.unit(unit.unit()).rateClass(unit.rateClass()).certificateArea(unit.certificateArea());
        for (Tenure tenure : tenures) {
            facts.addTenure(tenure);
        }
        return facts.build();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static DateRange days(String first, String last) {
        return DateRange.closed(day(first), day(last));
    }
}
