package org.anju.city;

import java.util.Optional;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.TallyResult;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.Roll;

/**
 * How one vote came out.
 *
 * @param vote     the vote
 * @param roll     the roll it was counted against, or why there is none
 * @param result   the count of for and against; empty where there is no roll, and in an election
 * @param election who is elected; empty where there is no roll, and where nobody stood
 */
public record VoteReview(
        VoteFacts vote,
        Decision<Roll> roll,
        Optional<Decision<TallyResult>> result,
        Optional<Decision<ElectionResult>> election) {

    /** Returns the count, of whichever kind; empty where there is no roll. */
    public Optional<Decision<?>> count() {
        return result.<Decision<?>>map(tally -> tally).or(() -> election);
    }

    /** Returns what it came to: the count or, where there is none, why there is no roll. */
    public Decision<?> outcome() {
        return count().orElse(roll);
    }
}
