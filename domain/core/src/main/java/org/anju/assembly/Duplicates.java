package org.anju.assembly;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
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
    private final int[] kept;
    private final int[][] groups;
    private final Reasoning why;

    Duplicates(BallotBox box, byte[] codes, int[] kept, BitSet contested, Reasoning why) {
        this.box = box;
        this.codes = codes;
        this.kept = kept;
        this.why = why;
        this.groups = groups(contested);
    }

    /** Collects the ballots of each contested head, in the order cast. */
    private int[][] groups(BitSet contested) {
        long[] pairs = IntStream.range(0, box.size)
                .filter(i -> codes[i] < 0 && contested.get(box.head[i]))
                .mapToLong(i -> ((long) box.head[i] << Integer.SIZE) | i)
                .sorted()
                .toArray();
        int[][] found = new int[contested.cardinality()][];
        int group = 0;
        for (int from = 0, to; from < pairs.length; from = to) {
            to = from + 1;
            while (to < pairs.length && pairs[to] >> Integer.SIZE == pairs[from] >> Integer.SIZE) {
                to++;
            }
            found[group++] = IntStream.range(from, to).map(i -> (int) pairs[i]).toArray();
        }
        return found;
    }

    /** Leaves at most one ballot for every head. */
    void settle() {
        if (Arrays.stream(groups).anyMatch(this::hasRepeats)) {
            Optional<DuplicatePolicy> policy =
                    why.read(VoteParameters.DUPLICATE_POLICY).find();
            for (int g = 0; g < groups.length; g++) {
                groups[g] = withoutRepeats(groups[g], policy.orElse(DuplicatePolicy.ALL_INVALID));
            }
        }
        if (Arrays.stream(groups).anyMatch(this::disagree)) {
            Optional<JointOwnerConflict> policy =
                    why.read(VoteParameters.JOINT_OWNER_CONFLICT).find();
            for (int g = 0; g < groups.length; g++) {
                if (disagree(groups[g])) {
                    groups[g] = settled(groups[g], policy.orElse(JointOwnerConflict.ALL_INVALID));
                }
            }
        }
        for (int[] group : groups) {
            keepLast(group);
        }
    }

    private boolean hasRepeats(int[] group) {
        return Arrays.stream(group).map(i -> box.voter[i]).distinct().count() < group.length;
    }

    private boolean disagree(int[] group) {
        return Arrays.stream(group).map(this::choice).distinct().count() > 1;
    }

    private int choice(int ballot) {
        return box.marks[ballot] & BallotBox.CHOICE;
    }

    private int[] withoutRepeats(int[] group, DuplicatePolicy policy) {
        kept[box.head[group[0]]] = 0;
        return Arrays.stream(group)
                .filter(i -> {
                    int[] own = Arrays.stream(group)
                            .filter(other -> box.voter[other] == box.voter[i])
                            .toArray();
                    return own.length == 1 || stands(i, own, policy);
                })
                .toArray();
    }

    private boolean stands(int ballot, int[] own, DuplicatePolicy policy) {
        boolean stands = switch (policy) {
            case FIRST -> ballot == own[0];
            case LAST -> ballot == own[own.length - 1];
            case ALL_INVALID -> false;
        };
        if (!stands) {
            drop(ballot, policy == DuplicatePolicy.ALL_INVALID ? Disposition.DUPLICATE : Disposition.SUPERSEDED);
        }
        return stands;
    }

    private int[] settled(int[] group, JointOwnerConflict policy) {
        int[] standing = switch (policy) {
            case ALL_INVALID -> new int[0];
            case FIRST -> new int[] {group[0]};
            case LAST -> new int[] {group[group.length - 1]};
            case REPRESENTATIVE -> representatives(group);
        };
        for (int ballot : group) {
            if (Arrays.stream(standing).noneMatch(i -> i == ballot)) {
                drop(ballot, standing.length == 0 ? Disposition.JOINT_OWNERS_DISAGREE : Disposition.SUPERSEDED);
            }
        }
        kept[box.head[group[0]]] = 0;
        return standing;
    }

    /** Two who both claim to be chosen are none. */
    private int[] representatives(int[] group) {
        int[] chosen = Arrays.stream(group)
                .filter(i -> (box.marks[i] & BallotBox.REPRESENTATIVE) != 0)
                .toArray();
        return disagree(chosen) ? new int[0] : chosen;
    }

    private void keepLast(int[] group) {
        for (int i = 0; i < group.length; i++) {
            if (i == group.length - 1) {
                kept[box.head[group[i]]] = group[i] + 1;
            } else {
                drop(group[i], Disposition.SUPERSEDED);
            }
        }
    }

    private void drop(int ballot, Disposition disposition) {
        codes[ballot] = (byte) disposition.ordinal();
    }
}
