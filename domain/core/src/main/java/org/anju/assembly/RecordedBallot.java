package org.anju.assembly;

import java.time.Instant;

/**
 * A ballot as it was recorded; never for the public.
 *
 * @param place      its place in the order in which the ballots on the motion were recorded, from 0 without gaps
 * @param recordedAt when it was recorded
 * @param cast       the ballot under its name
 */
public record RecordedBallot(long place, Instant recordedAt, CastBallot cast) {

    /** Returns the ballot. */
    public Ballot ballot() {
        return cast.ballot();
    }
}
