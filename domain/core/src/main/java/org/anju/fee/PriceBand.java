package org.anju.fee;

import java.util.Optional;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Wide;
import org.anju.kernel.money.UnitPrice;

/**
 * The band a guided service fee must keep within, both limits included (decision table B1.4). Compared unrounded.
 *
 * @param table the guided bases, for their law
 * @param base  the base of the grade
 * @param up    how far above it a price may go
 * @param down  how far below
 */
record PriceBand(Reading<GuidedBase> table, UnitPrice base, Ratio up, Ratio down) {

    /** Returns the band that binds at {@code stage}; nothing where the market sets the price, or where something is missing. */
    static Optional<PriceBand> of(Reasoning why, Stage stage, RateClass rateClass, boolean affordable) {
        Reading<PriceForm> form = why.read(
                stage == Stage.PRELIMINARY ? FeeParameters.PRICE_FORM : FeeParameters.PRICE_FORM_AFTER_ASSEMBLY);
        if (!form.isSet()) {
            return Optional.empty();
        }
        if (form.value() == PriceForm.MARKET) {
            why.skip(ChargeRules.BAND, ChargeRules.MARKET_PRICE);
            return Optional.empty();
        }
        Reading<GuidedBase> table = why.read(FeeParameters.GUIDED_BASE);
        Reading<Ratio> up = why.read(FeeParameters.FLOAT_UP);
        Reading<Ratio> down = why.read(FeeParameters.FLOAT_DOWN);
        if (!table.isSet() || !up.isSet() || !down.isSet()) {
            return Optional.empty();
        }
        String grade = affordable ? affordableGrade(why, table.value(), rateClass.grade()) : rateClass.grade();
        Optional<UnitPrice> base = table.value().of(grade, rateClass.lift());
        if (base.isEmpty()) {
            why.unknown(ChargeRules.BAND, table, ChargeRules.GUIDED_BASE);
            return Optional.empty();
        }
        return Optional.of(new PriceBand(table, base.get(), up.value(), down.value()));
    }

    private static String affordableGrade(Reasoning why, GuidedBase table, String grade) {
        return why.readIfSet(FeeParameters.AFFORDABLE_GRADE)
                .find()
                .map(ceiling -> table.lower(grade, ceiling))
                .orElse(grade);
    }

    /** Applies the rule to the guided part of {@code price}. */
    void check(Reasoning why, Price price) {
        UnitPrice rate = price.guided();
        why.check(ChargeRules.BAND, table, !isAbove(rate) && !isBelow(rate), rate, base, up, down);
    }

    /** Tells whether {@code rate > base × (1 + up)}. */
    boolean isAbove(UnitPrice rate) {
        long most = Math.addExact(up.denominator(), up.numerator());
        return Wide.compareProducts(rate.micros(), up.denominator(), base.micros(), most) > 0;
    }

    /** Tells whether {@code rate < base × (1 − down)}; nothing is below a price that may fall by the whole. */
    private boolean isBelow(UnitPrice rate) {
        long kept = down.denominator() - down.numerator();
        return kept > 0 && Wide.compareProducts(rate.micros(), down.denominator(), base.micros(), kept) < 0;
    }

    /** Returns how many times the base a price may be. */
    Ratio most() {
        return Ratio.ONE.plus(up);
    }
}
