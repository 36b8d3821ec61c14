package org.anju.fee;

import java.time.LocalDate;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.time.DateRange;

/**
 * The days on which only a share of the service fee is owed.
 *
 * @param days the days
 * @param pay  the share
 */
record Discount(DateRange days, Ratio pay) {

    /** The full price on every day. */
    static final Discount NONE = new Discount(new DateRange(LocalDate.MIN, LocalDate.MIN), Ratio.ONE);

    /** Returns {@code pay} on {@code days}; the whole is no discount, so that it never splits a line. */
    static Discount of(DateRange days, Ratio pay) {
        return pay.equals(Ratio.ONE) ? NONE : new Discount(days, pay);
    }
}
