package org.anju.party;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many persons hold a post when it is fully filled.
 *
 * @param seat  the post
 * @param count how many; zero where there is no such post
 */
public record SeatPlan(Seat seat, int count) {

    /** Throws if the count is negative. */
    public SeatPlan {
        checkArgument(count >= 0, "a number of seats must not be negative: %s", count);
    }
}
