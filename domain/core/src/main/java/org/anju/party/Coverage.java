package org.anju.party;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.time.DateRange;

/**
 * How far a training reached.
 *
 * @param programme which training
 * @param days      the days whose sessions count
 * @param divisions every division with bodies to be trained, each before its parts
 * @param gaps      the bodies not reached, by id
 */
public record Coverage(
        Programme programme, DateRange days, ImmutableList<DivisionCoverage> divisions, ImmutableList<Gap> gaps) {

    /**
     * A body that was not reached.
     *
     * @param body     the body
     * @param members  how many persons sit on it
     * @param attended how many of them attended
     */
    public record Gap(BodyId body, int members, int attended) {}
}
