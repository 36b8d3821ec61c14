package org.anju.party.app;

import java.util.Optional;
import org.anju.party.Seat;

/**
 * How a post is filled on a day, in numbers.
 *
 * @param seat   the post
 * @param seats  how many persons hold it when it is filled; empty where nobody recorded it
 * @param filled how many do
 */
public record SeatCount(Seat seat, Optional<Integer> seats, int filled) {

    /** Returns how many more could hold it; empty where nobody recorded how many can. */
    public Optional<Integer> vacant() {
        return seats.map(all -> Math.max(0, all - filled));
    }
}
