package org.anju.assembly;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.anju.assembly.ElectionParameters.OverMarked;
import org.anju.kernel.decision.Reasoning;

/**
 * Reads the marks of election ballots: marks for nominees who no longer stand are void as if never made, a ballot that
 * marks more than there are seats is for the rules, and one that then marks nobody abstains. After it, ballots are counted
 * as those of any motion.
 */
final class Marking {

    private static final int BAD = BallotBox.UNSIGNED | BallotBox.WRONG_PERSON;
    private static final int FOR = Choice.FOR.ordinal() + 1;
    private static final int ABSTAIN = Choice.ABSTAIN.ordinal() + 1;

    private final Contest contest;
    private final long standing;
    private final Supplier<Boolean> overMarkedIsInvalid;

    private Marking(Contest contest, ElectionFacts facts, Reasoning why) {
        this.contest = contest;
        standing = facts.standing(contest);
        overMarkedIsInvalid = Suppliers.memoize(
                () -> why.read(ElectionParameters.OVER_MARKED).find().orElse(OverMarked.INVALID) == OverMarked.INVALID);
    }

    /** Returns {@code box} with every ballot's marks as they can count. */
    static BallotBox of(BallotBox box, Contest contest, ElectionFacts facts, Reasoning why) {
        Marking marking = new Marking(contest, facts, why);
        int[] marks = new int[box.size];
        long[] picks = new long[box.size];
        for (int i = 0; i < box.size; i++) {
            picks[i] = box.picksAt(i) & marking.standing;
            marks[i] = marking.read(box.marks[i], box.picksAt(i), picks[i]);
        }
        return box.read(marks, picks);
    }

    private int read(int marks, long printed, long valid) {
        if ((marks & BallotBox.NOMINEES) == 0) {
            return withoutNominees(marks);
        }
        if ((printed & ~contest.printed()) != 0) {
            return marks;
        }
        int clear = marks & ~(BallotBox.NOMINEES | BallotBox.UNCLEAR) | (valid == 0 ? ABSTAIN : FOR);
        boolean over = Long.bitCount(valid) > contest.seats() && (marks & BAD) == 0;
        return over && overMarkedIsInvalid.get() ? clear | BallotBox.OVER_MARKED : clear;
    }

    /** "For" says nothing of whom; against and abstain say nobody. */
    private static int withoutNominees(int marks) {
        return (marks & BallotBox.CHOICE) == FOR ? marks | BallotBox.UNCLEAR : marks;
    }
}
