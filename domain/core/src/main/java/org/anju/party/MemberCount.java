package org.anju.party;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * The members of one committee in one quarter, as numbers: who is a party member is not told.
 *
 * @param members      how many members it has
 * @param partyMembers how many of them are party members; empty where that is not known
 */
public record MemberCount(int members, Optional<Integer> partyMembers) {

    /** Throws if there are more party members than members, or fewer than none. */
    public MemberCount {
        checkArgument(members >= 0, "a number of members must not be negative: %s", members);
        checkArgument(
                partyMembers.orElse(0) >= 0 && partyMembers.orElse(0) <= members,
                "more party members than the %s members, or fewer than none",
                members);
    }

    /** Returns a count. */
    public static MemberCount of(int partyMembers, int members) {
        return new MemberCount(members, Optional.of(partyMembers));
    }

    /** Returns the number of members alone: in a small committee the other number tells on people. */
    @Override
    public String toString() {
        return members + " members";
    }
}
