package org.anju.committee.meeting;

import java.util.Optional;
import org.anju.kernel.register.OwnerId;
import org.immutables.value.Value;

/** A member at a meeting, as the minutes name them. */
@Value.Immutable
public interface MeetingMember {

    /** The member, by the opaque id of the register. */
    OwnerId person();

    /** Whether the member was there. */
    Optional<Attendance> attendance();

    /** How the member voted. */
    Optional<MeetingVote> vote();

    /** Whether an interest of the member in the matter is declared or found. */
    @Value.Default
    default boolean interested() {
        return false;
    }

    /** Whether the member signed the decision; who signs for an unlawful one is liable (HN art. 77). */
    @Value.Default
    default boolean signed() {
        return false;
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a member. */
    class Builder extends ImmutableMeetingMember.Builder {
        Builder() {}
    }
}
