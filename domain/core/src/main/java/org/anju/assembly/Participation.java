package org.anju.assembly;

import org.anju.kernel.decision.Reasoning;

/** Turns what was cast into who takes part and who approves, as the rules of procedure count them. */
final class Participation {

    private Participation() {}

    /** Tells whether participation in {@code dimension} is to be worked out, and can be, from the valid ballots. */
    static boolean isOpen(Counts counts, Dimension dimension) {
        return !counts.knows(Figure.PARTICIPATING, dimension) && counts.knows(Figure.VALID, dimension);
    }

    /** Returns {@code counts}, followers who may not follow counted as invalid. */
    static Counts without(Counts counts, Following following) {
        if (following.chosen() != Disposition.FOLLOW_NOT_ALLOWED) {
            return counts;
        }
        Counts result = counts;
        for (Dimension dimension : Dimension.values()) {
            if (isOpen(result, dimension) && result.knows(Figure.FOLLOW, dimension)) {
                result = moveFollowers(result, dimension);
            }
        }
        return result;
    }

    private static Counts moveFollowers(Counts counts, Dimension dimension) {
        long follow = counts.get(Figure.FOLLOW, dimension);
        Counts moved = counts.with(Figure.VALID, dimension, counts.get(Figure.VALID, dimension) - follow)
                .with(Figure.FOLLOW, dimension, 0);
        return counts.knows(Figure.INVALID, dimension)
                ? moved.with(Figure.INVALID, dimension, counts.get(Figure.INVALID, dimension) + follow)
                : moved;
    }

    /** Returns {@code counts} with participation and approval as far as they can be told. */
    static Counts of(Counts counts, Following following, Reasoning why) {
        boolean invalidTakePart = invalidTakePart(counts, why);
        Counts result = counts;
        for (Dimension dimension : Dimension.values()) {
            if (isOpen(counts, dimension)) {
                result = participating(result, dimension, following, invalidTakePart);
            } else if (!counts.knows(Figure.APPROVING, dimension) && counts.knows(Figure.FOR, dimension)) {
                result = result.with(Figure.APPROVING, dimension, approving(counts, dimension, following));
            }
        }
        return result;
    }

    private static boolean invalidTakePart(Counts counts, Reasoning why) {
        for (Dimension dimension : Dimension.values()) {
            if (isOpen(counts, dimension)
                    && counts.find(Figure.INVALID, dimension).orElse(1) > 0) {
                return why.read(VoteParameters.INVALID_BALLOT_PARTICIPATES)
                        .find()
                        .orElse(false);
            }
        }
        return false;
    }

    private static Counts participating(
            Counts counts, Dimension dimension, Following following, boolean invalidTakePart) {
        boolean silentTakePart = takesPart(following.silent());
        if ((invalidTakePart && !counts.knows(Figure.INVALID, dimension))
                || (silentTakePart && !counts.knows(Figure.NOT_RETURNED, dimension))) {
            return counts;
        }
        long follow = counts.find(Figure.FOLLOW, dimension).orElse(0);
        long silent = counts.find(Figure.NOT_RETURNED, dimension).orElse(0);
        long participating = counts.get(Figure.VALID, dimension)
                - (takesPart(following.chosen()) ? 0 : follow)
                + (silentTakePart ? silent : 0)
                + (invalidTakePart ? counts.get(Figure.INVALID, dimension) : 0);
        Counts result = counts.with(Figure.PARTICIPATING, dimension, participating);
        if (counts.knows(Figure.APPROVING, dimension) || !counts.knows(Figure.FOR, dimension)) {
            return result;
        }
        return result.with(
                Figure.APPROVING,
                dimension,
                approving(counts, dimension, following)
                        + (following.silent() == Disposition.FOLLOWED_FOR ? silent : 0));
    }

    /** Returns those for, with those who follow a majority for. */
    private static long approving(Counts counts, Dimension dimension, Following following) {
        long follow = counts.find(Figure.FOLLOW, dimension).orElse(0);
        return counts.get(Figure.FOR, dimension) + (following.chosen() == Disposition.FOLLOWED_FOR ? follow : 0);
    }

    /** Tells whether whoever counts as {@code disposition} takes part. */
    static boolean takesPart(Disposition disposition) {
        return switch (disposition) {
            case FOLLOWED_FOR, FOLLOWED_AGAINST, FOLLOWED_ABSTAIN, PARTICIPATING_ONLY -> true;
            default -> false;
        };
    }
}
