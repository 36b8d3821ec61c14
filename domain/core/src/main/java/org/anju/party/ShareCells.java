package org.anju.party;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.time.Quarter;

/** The numbers of every place, summed up the tree; a place comes before its parts. */
final class ShareCells {

    /** The place at the top has none above it. */
    static final int NONE = -1;

    private final ImmutableList<SharePlace> places;
    private final int[] parents;
    private final long[][] members;
    private final long[][] party;
    private final List<List<Integer>> parts = new ArrayList<>();

    private ShareCells(ImmutableList<SharePlace> places, int[] parents, long[][] members, long[][] party) {
        this.places = places;
        this.parents = parents;
        this.members = members;
        this.party = party;
        for (int i = 0; i < parents.length; i++) {
            parts.add(new ArrayList<>());
            if (parents[i] != NONE) {
                parts.get(parents[i]).add(i);
            }
        }
    }

    /** Sums up {@code counts}, all of whose numbers are known, as {@code base} counts them. */
    static ShareCells of(DivisionTree tree, List<CommitteeCounts> counts, List<Quarter> quarters, ShareBase base) {
        int divisions = tree.size();
        int size = divisions + counts.size();
        ImmutableList.Builder<SharePlace> places = ImmutableList.builderWithExpectedSize(size);
        int[] parents = new int[size];
        Map<DivisionCode, Integer> indexes = new HashMap<>();
        for (Division division : tree.all()) {
            int index = indexes.size();
            indexes.put(division.code(), index);
            parents[index] = division.parent().map(indexes::get).orElse(NONE);
            places.add(new SharePlace(division.code().value(), division.name(), Optional.of(division.level())));
        }
        long[][] members = new long[size][quarters.size()];
        long[][] party = new long[size][quarters.size()];
        for (int i = 0; i < counts.size(); i++) {
            CommitteeCounts committee = counts.get(i);
            String id = committee.committee().value();
            places.add(new SharePlace(id, id, Optional.empty()));
            int at = divisions + i;
            parents[at] = Objects.requireNonNull(indexes.get(committee.division()));
            MemberCount[] counted = base.counts(committee, quarters);
            for (int q = 0; q < counted.length; q++) {
                add(at, q, counted[q], parents, members, party);
            }
        }
        return new ShareCells(places.build(), parents, members, party);
    }

    private static void add(int from, int quarter, MemberCount count, int[] parents, long[][] members, long[][] party) {
        for (int at = from; at != NONE; at = parents[at]) {
            members[at][quarter] += count.members();
            party[at][quarter] += count.partyMembers().orElseThrow();
        }
    }

    int size() {
        return parents.length;
    }

    int quarters() {
        return members[0].length;
    }

    SharePlace place(int at) {
        return places.get(at);
    }

    int parent(int at) {
        return parents[at];
    }

    List<Integer> parts(int at) {
        return parts.get(at);
    }

    long members(int at, int quarter) {
        return members[at][quarter];
    }

    /** Returns how many members are counted at a place, by quarter; not to be written to. */
    long[] members(int at) {
        return members[at];
    }

    long party(int at, int quarter) {
        return party[at][quarter];
    }

    /** Tells whether nobody is counted at a place in any quarter. */
    boolean isEmpty(int at) {
        for (long count : members[at]) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether nobody is counted at a place in some quarter. */
    boolean isGappy(int at) {
        for (long count : members[at]) {
            if (count == 0) {
                return true;
            }
        }
        return false;
    }
}
