package org.anju.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.committee.Criterion.State;
import org.anju.kernel.register.OwnerId;

/**
 * What came of looking at a candidate.
 *
 * @param person   the candidate
 * @param mayVote  whether the person, or the owner that sends the person, may vote; nothing else said here touches that
 *                 right; empty where it cannot be told
 * @param criteria every criterion, in the order looked at
 */
public record Eligibility(OwnerId person, Optional<Boolean> mayVote, ImmutableList<Criterion> criteria) {

    /** Returns the fewest papers that could settle what is unknown, and whether they could make the person eligible. */
    public Papers papers() {
        return Papers.of(criteria);
    }

    /**
     * Returns what must still be stated. Under rules that leave nothing open: with all of it in the candidate's favour,
     * and nothing held against the candidate, the candidate may stand; with any of it left out, that cannot be told.
     */
    public ImmutableList<String> missing() {
        return criteria.stream()
                .flatMap(criterion -> criterion.missing().stream())
                .distinct()
                .collect(toImmutableList());
    }

    /** Returns the codes of the criteria that came out as {@code state}. */
    public ImmutableList<String> codes(State state) {
        return criteria.stream()
                .filter(criterion -> criterion.state() == state)
                .map(Criterion::code)
                .collect(toImmutableList());
    }
}
