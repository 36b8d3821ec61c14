package org.anju.party;

import java.util.Optional;
import org.anju.kernel.time.Quarter;

/**
 * The figure of one place in one quarter.
 *
 * @param quarter      the quarter
 * @param members      how many members the committees counted have
 * @param partyMembers how many of them are party members; empty where the number is withheld
 */
public record ShareFigure(Quarter quarter, long members, Optional<Long> partyMembers) {

    /** Tells whether the number is withheld. */
    public boolean isWithheld() {
        return partyMembers.isEmpty();
    }
}
