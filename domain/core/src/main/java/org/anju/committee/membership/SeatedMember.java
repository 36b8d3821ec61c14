package org.anju.committee.membership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.Occurrence;
import org.anju.kernel.register.OwnerId;
import org.immutables.value.Value;

/** Somebody elected to a seat, and what is said to have ended the post. A post of which nothing is said goes on. */
@Value.Immutable
public interface SeatedMember {

    /** The member, by the opaque id of the register. */
    OwnerId person();

    /** What is said to have ended the post by itself. */
    ImmutableList<EndClaim> claims();

    /** The day the owners removed the member; empty where they did not. */
    Optional<LocalDate> removedOn();

    /** When the member handed over what the committee had entrusted; where nothing is said of it, nothing is asked. */
    @Value.Default
    default Occurrence handedOver() {
        return Occurrence.UNKNOWN;
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a member of whom nothing is said. */
    static SeatedMember of(OwnerId person) {
        return builder().person(person).build();
    }

    /** Builds a member. */
    class Builder extends ImmutableSeatedMember.Builder {
        Builder() {}
    }
}
