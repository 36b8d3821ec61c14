package org.anju.credit.list;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.time.Quarter;

/**
 * Where a subject stood after the list of one quarter, and what follows.
 *
 * @param quarter      the quarter
 * @param side         its side of the list; empty where it stood on neither
 * @param badRun       how many bad quarters in a row end here
 * @param goodRun      how many good quarters in a row end here
 * @param consequences what follows, mildest first
 */
public record LadderStep(
        Quarter quarter, Optional<ListSide> side, int badRun, int goodRun, ImmutableSet<Consequence> consequences) {

    /** Returns the gravest consequence, or the praise; empty where nothing follows. */
    public Optional<Consequence> gravest() {
        return consequences.stream().max(Comparator.naturalOrder());
    }
}
