package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.assembly.Ballot;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.Motion;
import org.anju.city.VoteFacts;
import org.anju.kernel.register.CostBearingRange;

/**
 * A vote while it is read.
 *
 * @param complex   the complex
 * @param motion    what was put to the owners
 * @param range     whose vote it was
 * @param openedOn  the day the roll was frozen
 * @param decidedOn the day it was decided
 * @param election  what is known of an election beside its ballots
 * @param ballots   the ballots issued
 */
record VoteDraft(
        ComplexDraft complex,
        Motion motion,
        CostBearingRange range,
        LocalDate openedOn,
        LocalDate decidedOn,
        ElectionFacts election,
        List<Ballot> ballots) {

    VoteDraft(
            ComplexDraft complex,
            Motion motion,
            CostBearingRange range,
            LocalDate openedOn,
            LocalDate decidedOn,
            ElectionFacts election) {
        this(complex, motion, range, openedOn, decidedOn, election, new ArrayList<>());
    }

    VoteFacts build() {
        return new VoteFacts(motion, range, openedOn, decidedOn, ImmutableList.copyOf(ballots), election);
    }
}
