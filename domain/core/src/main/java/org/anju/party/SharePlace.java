package org.anju.party;

import java.util.Optional;
import org.anju.kernel.register.DivisionLevel;

/**
 * What a share is of: a committee, or all committees of a division.
 *
 * @param id    the id of the committee or the code of the division
 * @param name  the name of the division; the id of a committee
 * @param level the level of the division; empty for a committee
 */
public record SharePlace(String id, String name, Optional<DivisionLevel> level) {

    /** Tells whether it is one committee. */
    public boolean isCommittee() {
        return level.isEmpty();
    }
}
