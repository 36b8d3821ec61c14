package org.anju.party;

import java.util.Optional;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/** A proposed cross-appointment. What is not known stays empty, which is neither yes nor no. */
@Value.Immutable
public abstract class CrossProposal {

    /** Returns who is proposed. */
    public abstract PersonId person();

    /** Returns the post. */
    public abstract Seat seat();

    /** Returns the complex the post is for; empty where it is for no one complex. */
    public abstract Optional<ComplexId> complex();

    /** Returns the days the post is to be held. */
    public abstract DateRange term();

    /** Returns by whom and by what procedure the post is given. */
    public abstract Optional<Authority> authority();

    /** Tells whether the person owns a unit of the complex. */
    public abstract Optional<Boolean> owner();

    /**
     * Tells whether the competent organisation confirmed that the person meets the conditions of the post. Which conditions
     * those are, and which of them is wanting, stays with that organisation.
     */
    public abstract Optional<Boolean> confirmed();

    /** Returns how many heads of committees and providers of the community are party members; asked for the substitute only. */
    public abstract Optional<Integer> partyMembers();

    /** Returns the document it stands in. */
    @Value.Default
    public String source() {
        return "";
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns post and term, and never the person. */
    @Override
    public String toString() {
        return seat() + " " + term();
    }

    /** Builds a proposal. */
    public static class Builder extends ImmutableCrossProposal.Builder {
        Builder() {}
    }
}
