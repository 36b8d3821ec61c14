package org.anju.committee.meeting;

import java.util.Optional;
import org.anju.committee.composition.MemberShare;

/**
 * How many members, as far as is known.
 *
 * @param sure     those who certainly count
 * @param possible those who may, the certain ones among them
 */
record Count(int sure, int possible) {

    static final Count NONE = new Count(0, 0);

    /** Adds a member who counts, does not, or may. */
    Count plus(Optional<Boolean> counts) {
        boolean may = counts.orElse(true);
        return new Count(sure + (counts.orElse(false) ? 1 : 0), possible + (may ? 1 : 0));
    }

    /** Tells whether they are enough, whoever of the uncertain counts; empty where that turns on them. */
    Optional<Boolean> isEnough(MemberShare share, int members) {
        boolean surely = members > 0 && share.isMetBy(sure, members);
        boolean possibly = members > 0 && share.isMetBy(possible, members);
        return surely == possibly ? Optional.of(surely) : Optional.empty();
    }
}
