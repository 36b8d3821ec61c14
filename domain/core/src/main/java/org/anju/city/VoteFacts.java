package org.anju.city;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.anju.assembly.Ballot;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.Motion;
import org.anju.kernel.register.CostBearingRange;

/**
 * One vote of the owners of a complex.
 *
 * @param motion   what was put to them
 * @param range    whose vote it was
 * @param openedOn the day the roll was frozen
 * @param decidedOn the day it was decided; it picks the rules
 * @param ballots  every ballot issued
 * @param election what is known of an election beside its ballots
 */
public record VoteFacts(
        Motion motion,
        CostBearingRange range,
        LocalDate openedOn,
        LocalDate decidedOn,
        ImmutableList<Ballot> ballots,
        ElectionFacts election) {

    /** A vote on for and against, or an election in which everybody printed stands and no tie was settled. */
    public VoteFacts(
            Motion motion,
            CostBearingRange range,
            LocalDate openedOn,
            LocalDate decidedOn,
            ImmutableList<Ballot> ballots) {
        this(motion, range, openedOn, decidedOn, ballots, ElectionFacts.NONE);
    }
}
