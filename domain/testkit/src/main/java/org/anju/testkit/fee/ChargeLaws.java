package org.anju.testkit.fee;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anju.fee.Charge;
import org.anju.fee.ChargeCheck;
import org.anju.fee.ChargeFinding;
import org.anju.fee.ChargeTerms;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.time.AsOf;

/** What must hold for the charge check (capability 4.5). */
public interface ChargeLaws {

    /** Decides whether {@code charge} is lawful. */
    default Decision<ChargeFinding> check(Charge charge, ChargeTerms terms) {
        return ChargeCheck.by(FeeExamples.MONTHLY).decide(charge, terms, AsOf.date("2026-01-01"));
    }

    /** What is refundable is part of what was charged. */
    @Property
    default void aRefundIsPartOfTheCharge(@ForAll Charge charge, @ForAll ChargeTerms terms) {
        check(charge, terms)
                .considered()
                .ifPresent(finding -> assertThat(finding.refundable().fen())
                        .isBetween(0L, charge.amount().fen()));
    }

    /** What nobody agreed to is refundable in full. */
    @Property
    default void whatNobodyAgreedToIsRefundable(@ForAll Charge charge, @ForAll ChargeTerms terms) {
        ChargeTerms.Builder unagreed = ChargeTerms.builder();
        unagreed.from(terms).agreed(false);
        Decision<ChargeFinding> decision = check(charge, unagreed.build());
        assertThat(decision.violations()).extracting(Violation::code).contains("CHARGE_NOT_AGREED");
        assertThat(decision.considered().map(ChargeFinding::refundable)).contains(charge.amount());
    }

    /** A granted charge has nothing to refund, and every violation names its law. */
    @Property
    default void aGrantedChargeOwesNothingBack(@ForAll Charge charge, @ForAll ChargeTerms terms) {
        Decision<ChargeFinding> decision = check(charge, terms);
        decision.granted()
                .ifPresent(finding -> assertThat(finding.refundable().isZero()).isTrue());
        assertThat(decision.violations())
                .allSatisfy(violation -> assertThat(violation.citations()).isNotEmpty());
    }
}
