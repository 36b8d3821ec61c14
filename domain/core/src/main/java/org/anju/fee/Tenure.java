package org.anju.fee;

import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.DateRange;

/**
 * The days on which one holder stands in one relation to a unit.
 *
 * @param days     the days
 * @param standing where the unit stands
 * @param holder   the developer, the owner, or the user who agreed to pay
 */
public record Tenure(DateRange days, Standing standing, OwnerId holder) {

    /** Returns an owner's tenure on the given days. */
    public static Tenure owner(OwnerId owner, DateRange days) {
        return new Tenure(days, Standing.DELIVERED, owner);
    }
}
