package org.anju.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.register.Roll;

/**
 * One pass over the ballots and one over the heads: which ballot counts for each head, what came of the others, and the
 * sums. Reads the switches of the rules of procedure that the ballots call for.
 *
 * <p>A byte a ballot holds what became of it; a byte a head holds whether a ballot reached it, whether one came back and
 * what it chose, so that a million of both stay in the processor's cache.
 */
final class BallotCount {

    static final int DELIVERED = 1;
    static final int RETURNED = 2;

    /** Above these bits of a head's state stands the choice that counts, 0 for none. */
    static final int CHOICE_SHIFT = 2;

    private static final int STATES = (Choice.values().length + 1) << CHOICE_SHIFT;

    /** By the ordinal of the choice; what followers count as is settled later. */
    private static final Figure[] FIGURES = {Figure.FOR, Figure.AGAINST, Figure.ABSTAIN, Figure.FOLLOW};

    private final BallotBox box;
    private final Roll roll;
    private final long closesAt;
    private final Optional<Boolean> writing;
    private final long proxyCap;

    private final byte[] codes;
    private final byte[] states;
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
        states = new byte[roll.heads()];
    }

    /** Counts the ballots of {@code box}; what the open switches leave unclear stays in the reasoning as missing. */
    static BallotCount of(BallotBox box, Motion motion, Reasoning why) {
        BallotCount count = new BallotCount(box, motion, why);
        count.sift();
        if (!count.contested.isEmpty()) {
            new Duplicates(box, count.codes, count.states, count.contested, why).settle();
        }
        return count;
    }

    private void sift() {
        boolean restricts = roll.hasRestricted();
        int[] heads = box.head;
        int[] allMarks = box.marks;
        for (int i = 0; i < codes.length; i++) {
            int head = heads[i];
            int marks = allMarks[i];
            Disposition disposition = disposition(i, head, marks, restricts);
            codes[i] = (byte) disposition.ordinal();
            if (disposition.isCounted()) {
                keep(head, marks & BallotBox.CHOICE);
            }
        }
    }

    private Disposition disposition(int ballot, int head, int marks, boolean restricts) {
        if (head < 0) {
            return head == BallotBox.NOT_ON_ROLL ? Disposition.NOT_ON_ROLL : Disposition.UNIT_NOT_NAMED;
        }
        if (restricts && roll.isRestricted(head)) {
            return Disposition.RESTRICTED;
        }
        if ((marks & (BallotBox.CHOICE | BallotBox.UNCLEAR)) == 0) {
            boolean delivered = (marks & BallotBox.DELIVERED) != 0;
            states[head] |= delivered ? DELIVERED : 0;
            return delivered ? Disposition.NOT_RETURNED : Disposition.NOT_DELIVERED;
        }
        states[head] |= DELIVERED | RETURNED;
        if (box.castAt[ballot] > closesAt) {
            return Disposition.LATE;
        }
        return marks <= (BallotBox.CHOICE | BallotBox.DELIVERED) ? marked(marks) : flagged(ballot, head, marks);
    }

    private static Disposition marked(int marks) {
        return Disposition.OF_CHOICE.get((marks & BallotBox.CHOICE) - 1);
    }

    private Disposition flagged(int ballot, int head, int marks) {
        if ((marks & BallotBox.UNSIGNED) != 0) {
            return Disposition.UNSIGNED;
        }
        if ((marks & BallotBox.UNCLEAR) != 0) {
            return Disposition.UNCLEAR;
        }
        if ((marks & BallotBox.OVER_MARKED) != 0) {
            return Disposition.OVER_MARKED;
        }
        if ((marks & BallotBox.WRONG_PERSON) != 0) {
            return Disposition.WRONG_PERSON;
        }
        return (marks & BallotBox.PROXY) == 0 ? marked(marks) : byProxy(box.holder[ballot], head, marks);
    }

    private Disposition byProxy(int holder, int head, int marks) {
        if ((marks & BallotBox.WRITTEN) == 0 && writing.orElse(true)) {
            return Disposition.NO_WRITTEN_AUTHORITY;
        }
        long pair = ((long) holder << Integer.SIZE) | head;
        if (represented.contains(pair)) {
            return marked(marks);
        }
        if (loadOfHolder[holder] >= proxyCap) {
            return Disposition.OVER_PROXY_CAP;
        }
        loadOfHolder[holder]++;
        represented.add(pair);
        return marked(marks);
    }

    private void keep(int head, int choice) {
        if (states[head] >> CHOICE_SHIFT == 0) {
            states[head] |= (byte) (choice << CHOICE_SHIFT);
        } else {
            contested.set(head);
        }
    }

    /** Adds up heads and areas. */
    Counts counts() {
        long[] heads = new long[STATES];
        long[] areas = new long[STATES];
        for (int h = 0; h < states.length; h++) {
            heads[states[h]]++;
            areas[states[h]] += roll.areaOf(h);
        }
        Counts counts = Counts.UNKNOWN;
        for (Figure figure : Figure.CAST) {
            counts = counts.with(figure, Dimension.HEADS, sum(heads, figure))
                    .with(figure, Dimension.AREA, sum(areas, figure));
        }
        return counts;
    }

    /** Adds up the heads and areas behind each of the first {@code nominees} nominees: of one ballot a head, once it is settled. */
    ImmutableList<Support> support(int nominees) {
        long[] heads = new long[nominees];
        long[] areas = new long[nominees];
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] <= Disposition.FOLLOWED_FOR.ordinal()) {
                long area = roll.areaOf(box.head[i]);
                for (long left = box.picksAt(i); left != 0; left &= left - 1) {
                    int nominee = Long.numberOfTrailingZeros(left);
                    heads[nominee]++;
                    areas[nominee] += area;
                }
            }
        }
        return IntStream.range(0, nominees)
                .mapToObj(i -> Support.of(heads[i], Area.ofHundredths(areas[i])))
                .collect(toImmutableList());
    }

    private static long sum(long[] byState, Figure figure) {
        return IntStream.range(0, STATES)
                .filter(state -> figure(state) == figure)
                .mapToLong(state -> byState[state])
                .sum();
    }

    private static Figure figure(int state) {
        int choice = state >> CHOICE_SHIFT;
        if (choice > 0) {
            return FIGURES[choice - 1];
        }
        return (state & RETURNED) != 0
                ? Figure.INVALID
                : (state & DELIVERED) != 0 ? Figure.NOT_RETURNED : Figure.NOT_DELIVERED;
    }

    /** Returns what became of each ballot, once it is settled what followers and silent owners count as. */
    Dispositions dispositions(Following following) {
        boolean settled = following.silent() == Disposition.NOT_RETURNED;
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == Disposition.FOLLOWED_FOR.ordinal()) {
                codes[i] = (byte) following.chosen().ordinal();
            } else if (!settled && codes[i] == Disposition.NOT_RETURNED.ordinal() && states[box.head[i]] == DELIVERED) {
                codes[i] = (byte) following.silent().ordinal();
            }
        }
        return new Dispositions(box, codes);
    }
}
