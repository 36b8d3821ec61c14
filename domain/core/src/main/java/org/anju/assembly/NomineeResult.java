package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.assembly.ElectionFacts.Departure;

/**
 * How a nominee came out of an election.
 *
 * @param nominee      who, as printed on the ballot
 * @param departure    why he or she no longer stands; empty for whoever does
 * @param support      the owners who mark the nominee
 * @param requirements the approval needed, by heads and by area; empty for who no longer stands
 */
public record NomineeResult(
        String nominee, Optional<Departure> departure, Support support, ImmutableList<Requirement> requirements) {

    /** Tells whether enough owners approve, in heads and in area; empty if that cannot be told. */
    public Optional<Boolean> isApproved() {
        if (departure.isPresent()
                || requirements.stream().anyMatch(each -> each.met().equals(Optional.of(false)))) {
            return Optional.of(false);
        }
        return requirements.stream().allMatch(each -> each.met().isPresent()) ? Optional.of(true) : Optional.empty();
    }
}
