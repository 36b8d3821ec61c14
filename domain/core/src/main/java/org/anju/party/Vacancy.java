package org.anju.party;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A post that is not fully filled.
 *
 * @param seat   the post
 * @param seats  how many persons should hold it
 * @param filled how many do; fewer than {@code seats}
 */
public record Vacancy(Seat seat, int seats, int filled) {

    /** Throws unless fewer hold it than should. */
    public Vacancy {
        checkArgument(filled >= 0 && filled < seats, "%s of %s filled is no vacancy", filled, seats);
    }

    /** Returns how many are wanting; one or more. */
    public int wanting() {
        return seats - filled;
    }
}
