package org.anju.assembly;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.anju.assembly.VoteParameters.DuplicatePolicy;
import org.anju.assembly.VoteParameters.JointOwnerConflict;
import org.anju.kernel.decision.Reasoning;

/**
 * Settles heads with several valid ballots: first those of one person by the duplicate policy, then those of joint owners
 * who disagree (GR-274 art. 25). Ballots of joint owners who agree count once, whatever the rules say.
 */
final class Duplicates {

    private final BallotBox box;
    private final byte[] codes;
    private final byte[] states;
    private final long[] pairs;
    private final Supplier<DuplicatePolicy> repeats;
    private final Supplier<JointOwnerConflict> conflicts;

    Duplicates(BallotBox box, byte[] codes, byte[] states, BitSet contested, Reasoning why) {
        this.box = box;
        this.codes = codes;
        this.states = states;
        pairs = IntStream.range(0, box.size)
                .filter(i -> stands(i) && contested.get(box.head[i]))
                .mapToLong(i -> ((long) box.head[i] << Integer.SIZE) | i)
                .sorted()
                .toArray();
        repeats = Suppliers.memoize(
                () -> why.read(VoteParameters.DUPLICATE_POLICY).find().orElse(DuplicatePolicy.ALL_INVALID));
        conflicts = Suppliers.memoize(
                () -> why.read(VoteParameters.JOINT_OWNER_CONFLICT).find().orElse(JointOwnerConflict.ALL_INVALID));
    }

    /** Leaves at most one ballot for every head. */
    void settle() {
        each(this::dropRepeats);
        each(this::dropConflicting);
        each(this::keepLast);
    }

    private interface Group {
        void settle(int[] ballots);
    }

    /** Hands over the ballots of each head that still stand, in the order cast. */
    private void each(Group group) {
        for (int from = 0, to; from < pairs.length; from = to) {
            to = from + 1;
            while (to < pairs.length && headAt(to) == headAt(from)) {
                to++;
            }
            int[] ballots = new int[to - from];
            int size = 0;
            for (int i = from; i < to; i++) {
                if (stands((int) pairs[i])) {
                    ballots[size++] = (int) pairs[i];
                }
            }
            states[headAt(from)] &= BallotCount.DELIVERED | BallotCount.RETURNED;
            group.settle(size == ballots.length ? ballots : Arrays.copyOf(ballots, size));
        }
    }

    private int headAt(int pair) {
        return (int) (pairs[pair] >> Integer.SIZE);
    }

    private boolean stands(int ballot) {
        return codes[ballot] <= Disposition.FOLLOWED_FOR.ordinal();
    }

    private int choice(int ballot) {
        return box.marks[ballot] & BallotBox.CHOICE;
    }

    /** Only joint owners are told apart: a ballot for a sole owner's unit is his, named or not. */
    private int voter(int ballot) {
        return box.roll.isJoint(box.head[ballot]) ? box.voter[ballot] : BallotBox.NOBODY;
    }

    private void drop(int ballot, Disposition disposition) {
        codes[ballot] = (byte) disposition.ordinal();
    }

    private void dropRepeats(int[] ballots) {
        Map<Integer, Integer> byVoter = new HashMap<>();
        for (int ballot : ballots) {
            Integer earlier = byVoter.putIfAbsent(voter(ballot), ballot);
            if (earlier != null) {
                switch (repeats.get()) {
                    case FIRST -> drop(ballot, Disposition.SUPERSEDED);
                    case LAST -> {
                        drop(earlier, Disposition.SUPERSEDED);
                        byVoter.put(voter(ballot), ballot);
                    }
                    case ALL_INVALID -> {
                        drop(earlier, Disposition.DUPLICATE);
                        drop(ballot, Disposition.DUPLICATE);
                    }
                }
            }
        }
    }

    private void dropConflicting(int[] ballots) {
        if (!disagree(ballots)) {
            return;
        }
        int[] chosen = switch (conflicts.get()) {
            case ALL_INVALID -> new int[0];
            case FIRST -> Arrays.copyOf(ballots, 1);
            case LAST -> Arrays.copyOfRange(ballots, ballots.length - 1, ballots.length);
            case REPRESENTATIVE -> representatives(ballots);
        };
        for (int ballot : ballots) {
            if (Arrays.binarySearch(chosen, ballot) < 0) {
                drop(ballot, chosen.length == 0 ? Disposition.JOINT_OWNERS_DISAGREE : Disposition.SUPERSEDED);
            }
        }
    }

    private boolean disagree(int[] ballots) {
        for (int ballot : ballots) {
            if (!box.agree(ballot, ballots[0])) {
                return true;
            }
        }
        return false;
    }

    /** Two who both claim to be chosen, and disagree, are none. */
    private int[] representatives(int[] ballots) {
        int[] chosen = Arrays.stream(ballots)
                .filter(i -> (box.marks[i] & BallotBox.REPRESENTATIVE) != 0)
                .toArray();
        return disagree(chosen) ? new int[0] : chosen;
    }

    private void keepLast(int[] ballots) {
        for (int i = 0; i < ballots.length - 1; i++) {
            drop(ballots[i], Disposition.SUPERSEDED);
        }
        if (ballots.length > 0) {
            int last = ballots[ballots.length - 1];
            states[box.head[last]] |= (byte) (choice(last) << BallotCount.CHOICE_SHIFT);
        }
    }
}
