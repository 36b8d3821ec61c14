package org.anju.committee.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of looking at a committee; a figure nobody could work out is absent. */
@Value.Immutable
public interface Composed {

    /** Its seats. */
    int seats();

    /** Members sitting, alternates who moved up among them. */
    Optional<Integer> sitting();

    /** Alternates who moved up. */
    Optional<Integer> movedUp();

    /** Seats kept for later phases. */
    Optional<Integer> reserved();

    /** What the vacancies lead to; absent for a property management committee, whose vacancies no rule settles. */
    Optional<FollowUp> followUp();

    /** The last day of the term. */
    Optional<LocalDate> lastDay();

    /** Returns the seats nobody holds. */
    @Value.Derived
    default Optional<Integer> vacant() {
        return sitting().map(members -> Math.max(0, seats() - members));
    }

    /** Tells whether the committee goes on; absent where that cannot be told. */
    @Value.Derived
    default Optional<Boolean> continues() {
        return followUp().map(next -> next == FollowUp.NONE || next == FollowUp.BY_ELECTION);
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    class Builder extends ImmutableComposed.Builder {
        Builder() {}
    }
}
