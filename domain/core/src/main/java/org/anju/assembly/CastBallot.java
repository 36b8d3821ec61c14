package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A ballot under the name whoever hands it in gives it, so that it is recorded once however often it is handed in.
 *
 * <p>A paper that is recorded when it is handed out, and again when it comes back, has two names and one number.
 *
 * @param id     unique among the ballots on the motion; not empty
 * @param ballot the ballot
 */
public record CastBallot(String id, Ballot ballot) {

    /** Throws if the id is empty. */
    public CastBallot {
        checkArgument(!id.isEmpty(), "an id must not be empty");
    }
}
