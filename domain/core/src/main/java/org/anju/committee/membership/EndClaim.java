package org.anju.committee.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said to have ended a post.
 *
 * @param ground the ground
 * @param clause which case of the bylaws; empty for the grounds of the law
 * @param proven whether it is shown, or shown not to be; empty while nobody knows
 * @param on     since when; empty where that is not known
 */
public record EndClaim(EndGround ground, String clause, Optional<Boolean> proven, Optional<LocalDate> on) {

    /** Returns that {@code ground} of the law is shown to be there since {@code day}. */
    public static EndClaim proven(EndGround ground, LocalDate day) {
        return new EndClaim(ground, "", Optional.of(true), Optional.of(day));
    }

    /** Returns that somebody says so and nobody knows. */
    public static EndClaim unsettled(EndGround ground) {
        return new EndClaim(ground, "", Optional.empty(), Optional.empty());
    }

    /** Tells whether it is there on {@code day}; one of which nobody knows since when is there now. */
    Optional<Boolean> isThereOn(LocalDate day) {
        return proven.map(shown -> shown && on.map(since -> !since.isAfter(day)).orElse(true));
    }
}
