package org.anju.kernel.register;

import org.anju.kernel.time.DateRange;

/**
 * One row for the register.
 *
 * @param fact      what it says
 * @param valid     the days it says it for
 * @param withdrawn whether it says that for those days there is nothing of the kind after all; then only the key of
 *                  {@code fact} counts
 */
public record RegisterEntry(RegisterFact fact, DateRange valid, boolean withdrawn) {

    /** Returns a row that states {@code fact} for {@code valid}. */
    public static RegisterEntry state(RegisterFact fact, DateRange valid) {
        return new RegisterEntry(fact, valid, false);
    }

    /** Returns a row that takes facts of the kind and key of {@code fact} back for {@code days}. */
    public static RegisterEntry withdraw(RegisterFact fact, DateRange days) {
        return new RegisterEntry(fact, days, true);
    }
}
