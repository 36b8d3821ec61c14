package org.anju.fee;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Readings;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Whether a charge is lawful (decision table B-1): every violation at once, and in {@link Decision#considered()} what may be
 * charged and what is refundable.
 */
public final class ChargeCheck {

    private final Readings readings;

    private ChargeCheck(RuleBook book) {
        this.readings = Readings.of(book);
    }

    /** Returns the check under {@code book}. */
    public static ChargeCheck by(RuleBook book) {
        return new ChargeCheck(book);
    }

    /** Decides whether {@code charge} is lawful under {@code terms}. */
    public Decision<ChargeFinding> decide(Charge charge, ChargeTerms terms, AsOf asOf) {
        return new ChargeRun(readings.reason("fee.charge", asOf), charge, terms).run();
    }
}
