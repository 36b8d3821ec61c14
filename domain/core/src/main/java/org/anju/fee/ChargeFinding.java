package org.anju.fee;

import org.anju.kernel.money.Money;

/**
 * What a charge comes to.
 *
 * @param charged what was charged
 * @param lawful  what may be charged
 */
public record ChargeFinding(Money charged, Money lawful) {

    /** Returns what the owner may reclaim or need not pay (judicial interpretation on property service, art. 2). */
    public Money refundable() {
        return charged.minus(lawful);
    }
}
