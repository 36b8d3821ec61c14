package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.area.Area;

/**
 * How well a result stands against disputed ballots.
 *
 * @param outcome    how the motion came out
 * @param tolerances what each limit can lose or still needs
 * @param flipped    the fewest disputed ballots that would change the outcome if they were counted the other way
 * @param struck     the fewest that would change it if they were taken out; of a motion that was carried only
 */
public record Robustness(
        VoteOutcome outcome, ImmutableList<Tolerance> tolerances, Optional<Tipping> flipped, Optional<Tipping> struck) {

    /**
     * So many ballots change the outcome, and no fewer of the disputed ones do.
     *
     * @param ballots how many; for ballots known only as totals, all of them
     * @param area    what those found have together; others, as many, may have less and do as well
     */
    public record Tipping(long ballots, Area area) {}

    /** Tells whether no choice of the disputed ballots changes the outcome. */
    public boolean stands() {
        return flipped.isEmpty() && struck.isEmpty();
    }
}
