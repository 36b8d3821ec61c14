package org.anju.testkit.fee;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.anju.fee.Action;
import org.anju.fee.Arrears;
import org.anju.fee.Basis;
import org.anju.fee.Bill;
import org.anju.fee.BillLine;
import org.anju.fee.Billing;
import org.anju.fee.Charge;
import org.anju.fee.ChargeFinding;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.ChargeTerms;
import org.anju.fee.Instalment;
import org.anju.fee.Permission;
import org.anju.fee.Price;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.fee.Vacancy;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FeeLawsBiteTest {

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    /** Changes what every bill comes to. */
    private interface Skewed extends BillingLaws {

        Money skew(Bill bill, UnitFacts unit);

        @Override
        default Decision<Bill> bill(RuleBook rules, Tariff tariff, UnitFacts unit, LocalDate first, LocalDate last) {
            return Billing.by(rules, tariff)
                    .bill(unit, first, last, AsOf.date("2026-01-01"))
                    .map(bill -> new Bill(bill.unit(), bill.first(), bill.last(), bill.lines(), skew(bill, unit)));
        }
    }

    @Test
    void billsInFloatingPoint() {
        Skewed floating = (bill, unit) -> {
            double sum = 0;
            for (BillLine line : bill.lines()) {
                float price = line.price().price().total().micros() / 1e6f;
                float share = (float) line.months().numerator() / line.months().denominator();
                sum += (double) (price * (line.quantity() / 100f)) * share;
            }
            return Money.ofFen(Math.round(sum * 100));
        };

        finds(() -> floating.aMonthIsPriceTimesAreaAndAPartItsDays(1_005_000, 100, 0, 31));
        finds(() -> floating.cuttingAtTheEndOfAMonthChangesNothing(500_000, 25, 0, 364));
    }

    @Test
    void figuresThatDifferFromTheBill() {
        Skewed dearer = (bill, unit) -> bill.total().plus(Money.ofFen(1));

        finds(() -> dearer.figuresAreTheBill(
                FeeExamples.tariff(UnitPrice.yuan("1.50")), FeeExamples.home(Area.squareMetres("100")), 0));
    }

    @Test
    void billsThatFallWithAreaRateOrTime() {
        Skewed falling = (bill, unit) -> bill.total().negated();

        finds(() -> falling.aLargerAreaNeverCostsLess(1_000_000, 100, 100, 0));
        finds(() -> falling.aHigherRateNeverCostsLess(1_000_000, 100_000, 10_000, 0));
        finds(() -> falling.oneMonthMoreNeverCostsLess(1_000_000, 10_000, 0, 1));
    }

    @Test
    void billsThatLoseAFenBetweenOwnersOrForAVacancy() {
        Skewed losing =
                (bill, unit) -> bill.lines().size() > 1 || unit.vacancy().isPresent()
                        ? bill.total().minus(Money.ofFen(1))
                        : bill.total();
        Skewed half = (bill, unit) ->
                unit.vacancy().isPresent() ? Money.ofFen(bill.total().fen() / 2) : bill.total();
        Tariff tariff = FeeExamples.tariff(UnitPrice.yuan("1"));
        UnitFacts home = FeeExamples.home(Area.squareMetres("100"));

        finds(() -> losing.theOwnersOfAMonthOweTheMonth(1_000_000, 10_000, 0, 11, 21));
        finds(() -> losing.aVacancyShareOfOneIsNoVacancy(tariff, home, Vacancy.of(DateRange.ALWAYS), 0));
        finds(() -> half.aVacancyCostsAtMostTheWholeAndAtLeastItsShare(tariff, home, 0, 1));
    }

    private static LateFeeLaws reckoned(Function<List<Instalment>, Money> reckoning) {
        return new LateFeeLaws() {
            @Override
            public Money late(List<Instalment> instalments) {
                return reckoning.apply(instalments);
            }
        };
    }

    @Test
    void lateFeesWithoutCapEndOrOrder() {
        LateFeeLaws endless = reckoned(instalments -> Money.ofFen(instalments.stream()
                .mapToLong(each -> each.principal().fen() * each.paid().compareTo(each.due()) / 2)
                .sum()));
        LateFeeLaws flat = reckoned(instalments -> instalments.isEmpty() ? Money.ZERO : Money.ofFen(1));
        LocalDate due = LocalDate.parse("2024-01-05");
        Instalment late = new Instalment(Money.yuan("100"), due, due.plusYears(3));

        finds(() -> endless.theCapIsNeverExceeded(late));
        finds(() -> endless.payingInTimeCostsNothing(late, 5));
        finds(() -> endless.aDayMoreNeverCostsLess(new Instalment(Money.yuan("-1"), due, due)));
        finds(() -> flat.instalmentsAreReckonedOneByOne(List.of(late, late)));
    }

    @Test
    void aCheckThatRefundsTooMuchOrForgets() {
        ChargeItem item = ChargeItem.of("PARKING", ChargeKind.PARKING, Basis.SPACE_MONTH);
        Charge.Builder charged = Charge.builder();
        Charge charge = charged.item(item)
                .rate(Price.yuan("60"))
                .quantity(1)
                .amount(Money.yuan("60"))
                .build();
        ChargeTerms.Builder said = ChargeTerms.builder();
        ChargeTerms terms = said.agreed(true).posted(ImmutableSet.of()).build();
        ChargeLaws honest = new ChargeLaws() {};
        ChargeLaws generous = new ChargeLaws() {
            @Override
            public Decision<ChargeFinding> check(Charge asked, ChargeTerms under) {
                return honest.check(asked, under)
                        .map(finding -> new ChargeFinding(finding.charged(), Money.yuan("-1")));
            }
        };
        ChargeLaws lenient = new ChargeLaws() {
            @Override
            public Decision<ChargeFinding> check(Charge asked, ChargeTerms under) {
                ChargeTerms.Builder agreed = ChargeTerms.builder();
                agreed.from(under).agreed(true);
                return honest.check(asked, agreed.build());
            }
        };

        ChargeLaws granting = new ChargeLaws() {
            @Override
            public Decision<ChargeFinding> check(Charge asked, ChargeTerms under) {
                return Reasoning.of("granting", RuleBook.of(), AsOf.date("2026-01-01"))
                        .conclude(new ChargeFinding(asked.amount(), Money.ZERO));
            }
        };

        finds(() -> granting.aGrantedChargeOwesNothingBack(charge, terms));
        finds(() -> generous.aRefundIsPartOfTheCharge(charge, terms));
        finds(() -> lenient.whatNobodyAgreedToIsRefundable(charge, terms));
    }

    @Test
    void aGuardThatLetsPowerBeCutOrForgetsADay() {
        GuardLaws honest = new GuardLaws() {};
        GuardLaws yielding = new GuardLaws() {
            @Override
            public Decision<Permission> ask(Action action, Arrears arrears, LocalDate day) {
                return honest.ask(Action.SEND_REMINDER, arrears, day);
            }
        };
        GuardLaws forgetful = new GuardLaws() {
            @Override
            public Decision<Permission> ask(Action action, Arrears arrears, LocalDate day) {
                boolean asleep = day.getDayOfMonth() == 1 && action == Action.SEND_REMINDER;
                return honest.ask(action, arrears, asleep ? arrears.due() : day);
            }
        };
        Arrears owed = Arrears.of(Money.yuan("100"), LocalDate.parse("2024-01-05"));

        finds(() -> yielding.theProhibitedIsNeverGranted(Action.CUT_POWER, owed, 10));
        finds(() -> yielding.theProhibitedIsNeverGranted(Action.STOP_LIFT, owed, 10));
        finds(() -> yielding.cuttingSuppliesIsRefusedWithItsArticle(0, owed, 2000));
        finds(() -> forgetful.whatIsAllowedStaysAllowed(Action.SEND_REMINDER, owed, 26));
        finds(() -> forgetful.everyWayOnIsItselfLawful(Action.CUT_POWER, owed, 27));
    }
}
