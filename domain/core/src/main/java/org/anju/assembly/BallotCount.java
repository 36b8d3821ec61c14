package org.anju.assembly;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.register.Roll;

/**
 * One pass over the ballots and one over the heads: which ballot counts for each head, what came of the others, and the
 * sums. Reads the switches of the rules of procedure that the ballots call for.
 */
final class BallotCount {

    private static final byte DELIVERED = 1;
    private static final byte RETURNED = 2;
    private static final byte UNDECIDED = -1;

    /** By the ordinal of the choice; what followers count as is settled later. */
    private static final Figure[] FIGURES = {Figure.FOR, Figure.AGAINST, Figure.ABSTAIN, Figure.FOLLOW};

    private static final Disposition[] COUNTED = {
        Disposition.FOR, Disposition.AGAINST, Disposition.ABSTAIN, Disposition.FOLLOWED_FOR
    };

    private final BallotBox box;
    private final Roll roll;
    private final long closesAt;
    private final Optional<Boolean> writing;
    private final long proxyCap;

    private final byte[] codes;
    private final int[] kept;
    private final byte[] contact;
    private final BitSet contested = new BitSet();
    private final Set<Long> represented = new HashSet<>();
    private final int[] loadOfHolder;

    private BallotCount(BallotBox box, Motion motion, Reasoning why) {
        this.box = box;
        roll = box.roll;
        closesAt = motion.closesAt().map(end -> end.toEpochMilli()).orElse(Long.MAX_VALUE);
        writing = box.hasProxies ? why.read(VoteParameters.PROXY_NEEDS_WRITING).find() : Optional.empty();
        proxyCap = box.hasProxies ? why.read(VoteParameters.PROXY_CAP).find().orElse(0L) : 0;
        loadOfHolder = box.hasProxies ? new int[Arrays.stream(box.holder).max().orElse(0) + 1] : new int[0];
        codes = new byte[box.size];
        kept = new int[roll.heads()];
        contact = new byte[roll.heads()];
    }

    /** Counts the ballots of {@code box}; what the open switches leave unclear stays in the reasoning as missing. */
    static BallotCount of(BallotBox box, Motion motion, Reasoning why) {
        BallotCount count = new BallotCount(box, motion, why);
        count.sift();
        if (!count.contested.isEmpty()) {
            new Duplicates(box, count.codes, count.kept, count.contested, why).settle();
        }
        return count;
    }

    private void sift() {
        boolean restricts = false;
        for (int h = 0; h < contact.length; h++) {
            restricts |= roll.isRestricted(h);
        }
        int[] heads = box.head;
        int[] allMarks = box.marks;
        for (int i = 0; i < codes.length; i++) {
            int head = heads[i];
            int marks = allMarks[i];
            byte code = code(i, head, marks, restricts);
            codes[i] = code;
            if (code == UNDECIDED) {
                keep(i, head);
            }
        }
    }

    private byte code(int ballot, int head, int marks, boolean restricts) {
        if (head < 0) {
            return ordinal(head == BallotBox.NOT_ON_ROLL ? Disposition.NOT_ON_ROLL : Disposition.UNIT_NOT_NAMED);
        }
        if (restricts && roll.isRestricted(head)) {
            return ordinal(Disposition.RESTRICTED);
        }
        if ((marks & (BallotBox.CHOICE | BallotBox.UNCLEAR)) == 0) {
            boolean delivered = (marks & BallotBox.DELIVERED) != 0;
            contact[head] |= delivered ? DELIVERED : 0;
            return ordinal(delivered ? Disposition.NOT_RETURNED : Disposition.NOT_DELIVERED);
        }
        contact[head] |= DELIVERED | RETURNED;
        if (box.castAt[ballot] > closesAt) {
            return ordinal(Disposition.LATE);
        }
        return marks <= (BallotBox.CHOICE | BallotBox.DELIVERED) ? UNDECIDED : flagged(ballot, head, marks);
    }

    private byte flagged(int ballot, int head, int marks) {
        if ((marks & BallotBox.UNSIGNED) != 0) {
            return ordinal(Disposition.UNSIGNED);
        }
        if ((marks & BallotBox.UNCLEAR) != 0) {
            return ordinal(Disposition.UNCLEAR);
        }
        if ((marks & BallotBox.WRONG_PERSON) != 0) {
            return ordinal(Disposition.WRONG_PERSON);
        }
        if ((marks & BallotBox.PROXY) == 0) {
            return UNDECIDED;
        }
        if ((marks & BallotBox.WRITTEN) == 0 && writing.orElse(true)) {
            return ordinal(Disposition.NO_WRITTEN_AUTHORITY);
        }
        int holder = box.holder[ballot];
        long pair = ((long) holder << Integer.SIZE) | head;
        if (represented.contains(pair)) {
            return UNDECIDED;
        }
        if (loadOfHolder[holder] >= proxyCap) {
            return ordinal(Disposition.OVER_PROXY_CAP);
        }
        loadOfHolder[holder]++;
        represented.add(pair);
        return UNDECIDED;
    }

    private void keep(int ballot, int head) {
        if (kept[head] == 0) {
            kept[head] = ballot + 1;
        } else {
            contested.set(head);
        }
    }

    private static byte ordinal(Disposition disposition) {
        return (byte) disposition.ordinal();
    }

    /** Adds up heads and areas, and writes down how each ballot that counts was marked. */
    Counts counts() {
        long[] heads = new long[Figure.values().length];
        long[] areas = new long[heads.length];
        for (int h = 0; h < kept.length; h++) {
            Figure figure = figure(h);
            heads[figure.ordinal()]++;
            areas[figure.ordinal()] += roll.areaOf(h);
        }
        Counts counts = Counts.UNKNOWN;
        for (Figure figure : Figure.CAST) {
            counts = counts.with(figure, Dimension.HEADS, heads[figure.ordinal()])
                    .with(figure, Dimension.AREA, areas[figure.ordinal()]);
        }
        return counts;
    }

    private Figure figure(int head) {
        if (kept[head] > 0) {
            int choice = choice(kept[head] - 1);
            codes[kept[head] - 1] = ordinal(COUNTED[choice]);
            return FIGURES[choice];
        }
        return contact[head] == 0
                ? Figure.NOT_DELIVERED
                : contact[head] == DELIVERED ? Figure.NOT_RETURNED : Figure.INVALID;
    }

    private int choice(int ballot) {
        return (box.marks[ballot] & BallotBox.CHOICE) - 1;
    }

    /** Returns what became of each ballot, once it is settled what followers and silent owners count as. */
    Dispositions dispositions(Following following) {
        for (int h = 0; h < kept.length; h++) {
            if (kept[h] > 0 && choice(kept[h] - 1) == Choice.FOLLOW_MAJORITY.ordinal()) {
                codes[kept[h] - 1] = ordinal(following.chosen());
            }
        }
        if (following.silent() != Disposition.NOT_RETURNED) {
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] == Disposition.NOT_RETURNED.ordinal() && contact[box.head[i]] == DELIVERED) {
                    codes[i] = ordinal(following.silent());
                }
            }
        }
        return new Dispositions(box, codes);
    }
}
