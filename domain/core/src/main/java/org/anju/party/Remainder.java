package org.anju.party;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a known place leaves to the unknown ones below it: its number less the numbers known below it.
 *
 * <p>An unknown number lies between what the rest cannot take and what it can be itself. The remainder is safe where these two
 * differ: in every quarter; and over all quarters, both for whoever knows that nothing but this one changed, and for whoever
 * knows that nothing changed but the rest. Where the two cross, such knowledge is proven wrong and tells nothing.
 */
final class Remainder {

    private final ShareCells cells;
    private final IntPredicate known;
    private final long[] members;
    private final long[] party;
    private final List<long[]> unknown = new ArrayList<>();

    Remainder(ShareCells cells, int at, IntPredicate known) {
        this.cells = cells;
        this.known = known;
        this.party = new long[cells.quarters()];
        for (int q = 0; q < party.length; q++) {
            party[q] = cells.party(at, q);
        }
        this.members = below(at);
    }

    /** Collects what is unknown below a place, and returns how many members are counted there. */
    private long[] below(int at) {
        long[] counted = new long[party.length];
        for (int part : cells.parts(at)) {
            if (known.test(part)) {
                for (int q = 0; q < party.length; q++) {
                    party[q] -= cells.party(part, q);
                }
            } else if (!cells.isEmpty(part)) {
                long[] own = cells.parts(part).isEmpty() ? cells.members(part) : below(part);
                unknown.add(own);
                for (int q = 0; q < party.length; q++) {
                    counted[q] += own[q];
                }
            }
        }
        return counted;
    }

    /** Tells whether no unknown number is fixed. */
    boolean isSafe() {
        return unknown.stream().allMatch(this::isOpen);
    }

    private boolean isOpen(long[] own) {
        long leastRest = 0;
        long mostRest = Long.MAX_VALUE;
        long leastOwn = 0;
        long mostOwn = Long.MAX_VALUE;
        for (int q = 0; q < party.length; q++) {
            long rest = members[q] - own[q];
            long lowest = Math.max(0, party[q] - rest);
            long highest = Math.min(party[q], own[q]);
            if (own[q] > 0 && lowest == highest) {
                return false;
            }
            leastOwn = Math.max(leastOwn, lowest);
            mostOwn = Math.min(mostOwn, highest);
            leastRest = Math.max(leastRest, Math.max(0, party[q] - own[q]));
            mostRest = Math.min(mostRest, Math.min(party[q], rest));
        }
        return isNobody(own) || leastRest != mostRest && leastOwn != mostOwn;
    }

    /** Everything there was told before: nothing is left to protect. */
    private static boolean isNobody(long[] own) {
        for (long count : own) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }
}
