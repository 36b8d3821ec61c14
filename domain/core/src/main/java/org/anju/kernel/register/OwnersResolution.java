package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the owners decided together (业主大会决定), as a fact for whoever acts on it; roll, ballots and count stay with the vote.
 *
 * @param vote      the vote; not blank
 * @param motion    the motion in it; not blank
 * @param matter    the matter it was counted as, such as {@code HIRE_OR_DISMISS_PROVIDER} (CC art. 278(1))
 * @param countedOn the day the result was counted
 * @param carried   whether it was carried; empty where the count leaves that open, or nobody says
 * @param digest    the digest of the decision that counted it; empty where it is not kept
 */
public record OwnersResolution(
        String vote,
        String motion,
        String matter,
        LocalDate countedOn,
        Optional<Boolean> carried,
        Optional<String> digest) {

    /** Throws if vote or motion is blank. */
    public OwnersResolution {
        checkArgument(!vote.isBlank() && !motion.isBlank(), "a resolution names its vote and its motion");
    }
}
