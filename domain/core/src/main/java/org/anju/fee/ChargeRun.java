package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;

/** One charge being checked, row by row of decision table B-1. Used once. */
final class ChargeRun {

    private final Reasoning why;
    private final Charge charge;
    private final ChargeTerms terms;
    private final Reading<Rounding> rounding;
    private Money lawful;

    ChargeRun(Reasoning why, Charge charge, ChargeTerms terms) {
        this.why = why;
        this.charge = charge;
        this.terms = terms;
        this.rounding = why.read(FeeParameters.ROUNDING);
        this.lawful = charge.amount();
    }

    Decision<ChargeFinding> run() {
        checkAgreed();
        checkPosted();
        checkRate();
        checkBand();
        checkUtility();
        checkBundled();
        return why.conclude(new ChargeFinding(charge.amount(), lawful));
    }

    private void checkAgreed() {
        Reading<Boolean> only = why.read(FeeParameters.AGREED_ONLY);
        if (only.isSet()
                && only.value()
                && !why.check(
                        ChargeRules.AGREED, only, terms.agreed(), charge.item().name())) {
            lawful = Money.ZERO;
        }
    }

    private void checkPosted() {
        Reading<ImmutableList<PostedElement>> needed = why.read(FeeParameters.POSTED_ELEMENTS);
        if (!needed.isSet()) {
            return;
        }
        boolean inTime = terms.postedFrom()
                .filter(day -> !day.isAfter(why.asOf().validOn()))
                .isPresent();
        List<PostedElement> absent = needed.value().stream()
                .filter(element -> !inTime || !terms.posted().contains(element))
                .toList();
        why.check(ChargeRules.POSTED, needed, absent.isEmpty(), charge.item().name(), ImmutableList.copyOf(absent));
    }

    private void checkRate() {
        if (!terms.agreed()) {
            why.skip(ChargeRules.RATE, ChargeRules.NOT_AGREED);
            return;
        }
        if (charge.item().kind() == ChargeKind.COLLECTED_UTILITY
                && terms.agreedRate().isEmpty()) {
            return; // the supplier's price binds, see checkUtility
        }
        Reading<Boolean> binds = why.read(FeeParameters.AGREED_RATE_BINDS);
        if (terms.agreedRate().isEmpty()) {
            why.unknown(ChargeRules.RATE, binds, ChargeRules.AGREED_RATE);
        } else if (binds.isSet() && binds.value()) {
            compare(binds, charge.rate().total(), terms.agreedRate().get());
            if (rounding.isSet()) {
                checkAmount(binds);
            }
        }
    }

    /**
     * The agreed rate binds the sum as well: no more may be charged than the charge's own rate comes to, be it rounded once
     * or month by month.
     */
    private void checkAmount(Reading<Boolean> basis) {
        long micros = charge.rate().total().micros();
        Money once = amount(micros, Ratio.ONE);
        Money monthly = amount(micros, Ratio.ONE, 1).times(charge.months());
        Money computed = once.compareTo(monthly) >= 0 ? once : monthly;
        if (charge.amount().compareTo(computed) <= 0) {
            why.check(ChargeRules.AMOUNT, basis, true, charge.amount(), computed);
            return;
        }
        why.check(
                ChargeRules.AMOUNT,
                basis,
                false,
                charge.amount(),
                computed,
                charge.amount().minus(computed));
        lawful = least(lawful, computed);
    }

    private void compare(Reading<Boolean> basis, UnitPrice rate, UnitPrice agreed) {
        if (rate.compareTo(agreed) <= 0) {
            why.check(ChargeRules.RATE, basis, true, rate, agreed);
            return;
        }
        why.check(ChargeRules.RATE, basis, false, rate, agreed, rate.minus(agreed));
        atMost(agreed.micros(), Ratio.ONE);
    }

    private void checkBand() {
        if (charge.item().kind() != ChargeKind.SERVICE_FEE) {
            why.skip(ChargeRules.BAND, ChargeRules.NOT_SERVICE_FEE);
            return;
        }
        PriceBand.of(why, terms.stage(), terms.rateClass(), terms.affordable()).ifPresent(this::checkBand);
    }

    private void checkBand(PriceBand band) {
        band.check(why, charge.rate());
        UnitPrice rate = charge.rate().guided();
        if (band.isAbove(rate)) {
            Ratio most = band.most();
            // what is compared apart may also be taken off, so that less is charged than is compared
            long apart = Math.subtractExact(charge.rate().total().micros(), rate.micros());
            long allowed = Math.addExact(
                    Math.multiplyExact(apart, most.denominator()),
                    Math.multiplyExact(band.base().micros(), most.numerator()));
            atMost(Math.max(0, allowed), Ratio.of(1, most.denominator()));
        }
    }

    private void checkUtility() {
        if (charge.item().kind() != ChargeKind.COLLECTED_UTILITY) {
            why.skip(ChargeRules.MARKUP, ChargeRules.NOT_COLLECTED);
            return;
        }
        Reading<Money> handling = why.read(FeeParameters.HANDLING_FEE);
        Ratio loss = why.readIfSet(FeeParameters.UTILITY_LOSS).find().orElse(Ratio.ZERO);
        if (terms.supplierPrice().isEmpty()) {
            why.unknown(ChargeRules.MARKUP, handling, ChargeRules.SUPPLIER_PRICE);
        } else if (handling.isSet() && rounding.isSet()) {
            checkMarkup(handling, terms.supplierPrice().get(), Ratio.ONE.plus(loss));
        }
    }

    private void checkMarkup(Reading<Money> handling, UnitPrice supplier, Ratio withLoss) {
        Money most = amount(supplier.micros(), withLoss).plus(handling.value());
        Money charged = charge.amount();
        if (charged.compareTo(most) <= 0) {
            why.check(ChargeRules.MARKUP, handling, true, charged, most);
            return;
        }
        why.check(ChargeRules.MARKUP, handling, false, charged, most, charged.minus(most));
        lawful = least(lawful, most);
    }

    private void checkBundled() {
        Reading<Boolean> allowed = terms.bundled()
                ? why.read(FeeParameters.BUNDLING_ALLOWED)
                : why.readIfSet(FeeParameters.BUNDLING_ALLOWED);
        if (allowed.isSet()) {
            why.check(
                    ChargeRules.BUNDLED,
                    allowed,
                    !terms.bundled() || allowed.value(),
                    charge.item().name());
        }
    }

    private void atMost(long micros, Ratio share) {
        if (rounding.isSet()) {
            lawful = least(lawful, amount(micros, share));
        }
    }

    private Money amount(long micros, Ratio share) {
        return amount(micros, share, charge.months());
    }

    private Money amount(long micros, Ratio share, long months) {
        return why.round(
                ChargeRules.LINE,
                Math.multiplyExact(micros, share.numerator()),
                Math.multiplyExact(charge.quantity(), months),
                Math.multiplyExact(charge.item().basis().divisor(), share.denominator()),
                rounding.value());
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
