package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.anju.fee.Bill;
import org.anju.fee.BillLine;
import org.anju.fee.Billing;
import org.anju.fee.Charge;
import org.anju.fee.ChargeCheck;
import org.anju.fee.ChargeFinding;
import org.anju.fee.ChargeTerms;
import org.anju.fee.PostedElement;
import org.anju.fee.Stage;
import org.anju.fee.UnitFacts;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.DateRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * A month's bill: service fee by grade and lift, a price of the unit's own, a cap, the share of vacant units, parking and
 * collected electricity.
 */
public class FeeBill extends Measured {

    private static final YearMonth MONTH = YearMonth.of(2024, 10);

    private final RuleBook book = Rules.with(
            "fee.vacancy",
            Ratio.of(7, 10),
            "fee.priceForm",
            "GUIDED",
            "fee.guidedBase",
            guidedBase(),
            "fee.floatUp",
            Ratio.of(1, 4),
            "fee.floatDown",
            Ratio.ONE);
    private final Billing billing = Billing.by(book, FeeInputs.TARIFF).at(Stage.PRELIMINARY);
    private final ChargeCheck check = ChargeCheck.by(book);
    private final ChargeTerms terms = terms();
    private final UnitFacts[] units = new UnitFacts[INPUTS];

    /** Takes the units, and makes sure that everybody bills the same. */
    public FeeBill() {
        for (int i = 0; i < INPUTS; i++) {
            units[i] = FeeInputs.unit(i);
            BigDecimal ours = new BigDecimal(billing.bill(units[i], MONTH, Rules.DAY)
                    .getOrElseThrow()
                    .total()
                    .toString());
            checkState(ours.compareTo(byHand(i)) == 0, "unit %s: %s, by hand %s", i, ours, byHand(i));
        }
    }

    /** Returns bases that, a quarter up, are the peers' cap. */
    private static Datum guidedBase() {
        Datum bases = Rules.fields("A", "2.00", "B", "2.00");
        return Rules.fields(
                "grades", Rules.many(new Datum.Leaf("A"), new Datum.Leaf("B")), "lift", bases, "noLift", bases);
    }

    private static ChargeTerms terms() {
        ChargeTerms.Builder terms = ChargeTerms.builder();
        terms.agreed(true).addPosted(PostedElement.values()).postedFrom(DateRange.ALWAYS.from());
        return terms.build();
    }

    static BigDecimal byHand(int i) {
        FeeUnit unit = FeeInputs.peer(i);
        if (unit.isAgreed()) {
            unit.charge(FeeRates.AGREED);
        } else if (unit.getGrade().equals("A")) {
            unit.charge(unit.isLift() ? FeeRates.LIFT_A : FeeRates.STAIRS_A);
        } else {
            unit.charge(unit.isLift() ? FeeRates.LIFT_B : FeeRates.STAIRS_B);
        }
        unit.cap();
        if (unit.isVacant()) {
            unit.reduce();
        }
        if (unit.getSpaces() > 0) {
            unit.park();
        }
        unit.collectPower();
        return unit.total();
    }

    /** Plain code on decimals; no law, no reasons, one month only. */
    @Benchmark
    public BigDecimal peerByHand() {
        return byHand(next());
    }

    /** A session of Drools for each bill, as a service would have it. */
    @Benchmark
    public BigDecimal peerDroolsSession(FeeEngine engine) {
        return engine.bill(next());
    }

    /** A session of Drools for a thousand bills at once. */
    @Benchmark
    @OperationsPerInvocation(INPUTS)
    public BigDecimal peerDroolsBatch(FeeEngine engine) {
        return engine.billAll();
    }

    /** The bill, explained. */
    @Benchmark
    public Decision<Bill> ours() {
        return billing.bill(units[next()], MONTH, Rules.DAY);
    }

    /** The same bill without its reasons. */
    @Benchmark
    public Optional<Bill> oursFigures() {
        return billing.figures(units[next()], MONTH, Rules.DAY);
    }

    /** The bill, and its service fee checked against all of table B-1, which is more than a cap. */
    @Benchmark
    public Decision<ChargeFinding> oursWithChargeCheck() {
        Bill bill = billing.bill(units[next()], MONTH, Rules.DAY).getOrElseThrow();
        BillLine line = bill.lines().get(0);
        Charge.Builder charge = Charge.builder();
        charge.item(line.item())
                .rate(line.price().price())
                .quantity(line.quantity())
                .amount(line.amount());
        return check.decide(charge.build(), terms, Rules.DAY);
    }
}
