package org.anju.assembly;

import static org.anju.assembly.Dimension.AREA;
import static org.anju.assembly.Dimension.HEADS;

import org.anju.assembly.VoteParameters.MajorityBasis;
import org.anju.assembly.VoteParameters.MajorityTie;
import org.anju.assembly.VoteParameters.NonReturnedMode;
import org.anju.kernel.decision.Reasoning;

/**
 * What those who follow, and those who kept their ballot, count as.
 *
 * <p>The majority is that of the ballots cast for and against this motion; followers never make one themselves. Owners whom
 * no ballot reached never follow.
 *
 * @param chosen what an owner counts as who marked "follow the majority"
 * @param silent what an owner counts as who kept a delivered ballot
 */
record Following(Disposition chosen, Disposition silent) {

    /** Settles it for {@code counts}, reading the switches that they call for. */
    static Following of(Counts counts, JointDecisionMatter matter, Reasoning why) {
        boolean chosen = isAny(counts, Figure.FOLLOW);
        boolean allowed = chosen
                && why.read(VoteParameters.FOLLOW_MAJORITY_ALLOWED).find().orElse(true);
        NonReturnedMode mode = mode(counts, why);
        Disposition followed = Disposition.NO_MAJORITY;
        if (allowed || mode == NonReturnedMode.FOLLOW_MAJORITY) {
            followed = followed(counts, matter, why);
        }
        return new Following(
                chosen && !allowed ? Disposition.FOLLOW_NOT_ALLOWED : followed,
                switch (mode) {
                    case NOT_COUNTED -> Disposition.NOT_RETURNED;
                    case COUNTED_AS_PARTICIPATING -> Disposition.PARTICIPATING_ONLY;
                    case FOLLOW_MAJORITY -> followed;
                });
    }

    /**
     * Settles it for an election, in which no majority is followed: the clause speaks of for and against, not of several
     * nominees. Whoever marked "follow the majority", or kept a ballot that would follow, is taken as if it was not cast.
     */
    static Following ofElection(Counts counts, Reasoning why) {
        NonReturnedMode mode = mode(counts, why);
        if (mode == NonReturnedMode.FOLLOW_MAJORITY || isAny(counts, Figure.FOLLOW)) {
            why.warn(
                    VoteRules.FOLLOW_IN_ELECTION,
                    why.read(VoteParameters.classOf(JointDecisionMatter.ELECT_COMMITTEE)),
                    false);
        }
        return new Following(
                Disposition.NO_MAJORITY,
                mode == NonReturnedMode.COUNTED_AS_PARTICIPATING
                        ? Disposition.PARTICIPATING_ONLY
                        : Disposition.NOT_RETURNED);
    }

    private static boolean isAny(Counts counts, Figure figure) {
        return counts.find(figure, HEADS).orElse(0) > 0
                || counts.find(figure, AREA).orElse(0) > 0;
    }

    /** Asks about silent owners only where the valid ballots are counted and some may have been kept. */
    private static NonReturnedMode mode(Counts counts, Reasoning why) {
        for (Dimension dimension : Dimension.values()) {
            if (Participation.isOpen(counts, dimension)
                    && counts.find(Figure.NOT_RETURNED, dimension).orElse(1) > 0) {
                return why.read(VoteParameters.NON_RETURNED_MODE).find().orElse(NonReturnedMode.NOT_COUNTED);
            }
        }
        return NonReturnedMode.NOT_COUNTED;
    }

    private static Disposition followed(Counts counts, JointDecisionMatter matter, Reasoning why) {
        var reading = why.read(VoteParameters.FOLLOW_MAJORITY_BASIS);
        why.warn(VoteRules.FOLLOW_IN_ELECTION, reading, matter != JointDecisionMatter.ELECT_COMMITTEE);
        int lead = switch (reading.find().orElse(MajorityBasis.BOTH)) {
            case HEADS -> lead(counts, HEADS, why);
            case AREA -> lead(counts, AREA, why);
            case BOTH -> agreed(lead(counts, HEADS, why), lead(counts, AREA, why));
        };
        if (lead != 0) {
            return lead > 0 ? Disposition.FOLLOWED_FOR : Disposition.FOLLOWED_AGAINST;
        }
        MajorityTie tie = why.read(VoteParameters.FOLLOW_MAJORITY_TIE).find().orElse(MajorityTie.NOT_CAST);
        return tie == MajorityTie.ABSTAIN ? Disposition.FOLLOWED_ABSTAIN : Disposition.NO_MAJORITY;
    }

    private static int agreed(int heads, int area) {
        return heads == area ? heads : 0;
    }

    private static int lead(Counts counts, Dimension dimension, Reasoning why) {
        for (Figure figure : new Figure[] {Figure.FOR, Figure.AGAINST}) {
            if (!counts.knows(figure, dimension)) {
                why.lack(figure.in(dimension));
            }
        }
        return Long.compare(
                counts.find(Figure.FOR, dimension).orElse(0),
                counts.find(Figure.AGAINST, dimension).orElse(0));
    }
}
