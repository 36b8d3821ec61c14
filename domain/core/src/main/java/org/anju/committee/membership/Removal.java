package org.anju.committee.membership;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.composition.Occurrence;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.OwnerId;
import org.immutables.value.Value;

/** A proposal to remove a member, who made it, and what the owners said. Who is not named did not propose it. */
@Value.Immutable
public interface Removal {

    /** Whom, by the opaque id of the register. */
    OwnerId person();

    /** For what. */
    Optional<RemovalGround> ground();

    /** The seats of the committee and those sitting on them. */
    @Value.Default
    default AllMembers members() {
        return new AllMembers(Optional.empty(), Optional.empty());
    }

    /** Members who propose it. */
    Optional<Integer> membersProposing();

    /** Owners who propose it, as heads. */
    Optional<Long> headsProposing();

    /** All owners, as heads. */
    Optional<Long> heads();

    /** The exclusive area of the owners who propose it. */
    Optional<Area> areaProposing();

    /** All exclusive area. */
    Optional<Area> area();

    /** Whether the owners carried it, by the ordinary vote of Civil Code art. 278; empty while they have not voted. */
    Optional<Boolean> carried();

    /** The day they voted. */
    Optional<LocalDate> votedOn();

    /** When the member handed over; where nothing is said of it, nothing is asked. */
    @Value.Default
    default Occurrence handedOver() {
        return Occurrence.UNKNOWN;
    }

    /** Throws if a number is negative or a part is more than its whole. */
    @Value.Check
    default void check() {
        checkArgument(membersProposing().orElse(0) >= 0, "negative: %s", membersProposing());
        checkArgument(
                Stream.of(headsProposing(), heads()).allMatch(number -> number.orElse(0L) >= 0), "negative heads");
        checkArgument(
                headsProposing().orElse(0L) <= heads().orElse(Long.MAX_VALUE), "more owners propose than there are");
        checkArgument(
                areaProposing().isEmpty()
                        || area().isEmpty()
                        || areaProposing().get().compareTo(area().get()) <= 0,
                "more area proposes than there is");
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a removal. */
    class Builder extends ImmutableRemoval.Builder {
        Builder() {}
    }
}
