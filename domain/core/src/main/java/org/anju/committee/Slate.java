package org.anju.committee;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * The candidates on a list, as numbers: who is a party member is not told.
 *
 * @param candidates   how many there are; one or more
 * @param partyMembers how many of them are party members; empty where that is not known
 */
public record Slate(int candidates, Optional<Integer> partyMembers) {

    /** Throws if there is no candidate or more party members than candidates. */
    public Slate {
        checkArgument(candidates > 0, "a list needs a candidate");
        checkArgument(
                partyMembers.orElse(0) >= 0 && partyMembers.orElse(0) <= candidates,
                "%s party members of %s candidates",
                partyMembers,
                candidates);
    }

    /** Returns a list with {@code partyMembers} among {@code candidates}. */
    public static Slate of(int partyMembers, int candidates) {
        return new Slate(candidates, Optional.of(partyMembers));
    }
}
