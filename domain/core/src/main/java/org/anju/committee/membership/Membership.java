package org.anju.committee.membership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.committee.composition.FollowUp;
import org.anju.kernel.register.OwnerId;
import org.immutables.value.Value;

/** Who sits on a committee, and what follows. Its names are for the persons concerned and officers. */
@Value.Immutable
public interface Membership {

    /** Members whose post goes on, alternates who moved up not among them. */
    ImmutableList<OwnerId> sitting();

    /** Members whose post ended. */
    ImmutableList<EndedPost> ended();

    /** Members of whom that cannot be told. */
    ImmutableList<OwnerId> unclear();

    /** Alternates who move up, in that order; absent where that cannot be told. */
    Optional<ImmutableList<OwnerId>> movedUp();

    /** What the vacant seats lead to; absent where that cannot be told. */
    Optional<FollowUp> followUp();

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a membership. */
    class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
