package org.anju.city;

import java.util.Optional;
import org.anju.assembly.TallyResult;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.Roll;

/**
 * How one vote came out.
 *
 * @param vote   the vote
 * @param roll   the roll it was counted against, or why there is none
 * @param result the count; empty where there is no roll
 */
public record VoteReview(VoteFacts vote, Decision<Roll> roll, Optional<Decision<TallyResult>> result) {}
