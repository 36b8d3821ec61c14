package org.anju.party;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which places are told, so that no number that is withheld can be worked out from those that are told.
 *
 * <p>A place is told for all quarters or for none, and only if everything it is part of is told. First withheld is where, in
 * some quarter, party members or others are a small group. Then every told place is looked at together with what is withheld
 * below it: told, less what is told below, it gives a remainder that the withheld share. Where that remainder fixes one of
 * them, another part is withheld as well, the smallest first; where no part is left, the place itself is.
 */
final class Suppression {

    private final ShareCells cells;
    private final long smallGroup;
    private final ImmutableSet<String> toldBefore;
    private final boolean[] told;

    private Suppression(ShareCells cells, long smallGroup, ImmutableSet<String> toldBefore) {
        this.cells = cells;
        this.smallGroup = smallGroup;
        this.toldBefore = toldBefore;
        this.told = new boolean[cells.size()];
    }

    /**
     * Returns which places are told.
     *
     * @param smallGroup numbers below it, other than those of empty places, are not told
     * @param toldBefore places that an earlier report told: who knows that nothing changed there knows their numbers still
     */
    static boolean[] of(ShareCells cells, long smallGroup, ImmutableSet<String> toldBefore) {
        Suppression suppression = new Suppression(cells, smallGroup, toldBefore);
        suppression.small();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int at = cells.size() - 1; at >= 0; at--) {
                changed |= suppression.told[at] && suppression.protect(at);
            }
        }
        return suppression.told;
    }

    /** Returns which places are no small group and part of none, before anything is withheld to protect another. */
    static boolean[] large(ShareCells cells, long smallGroup) {
        Suppression suppression = new Suppression(cells, smallGroup, ImmutableSet.of());
        suppression.small();
        return suppression.told;
    }

    private void small() {
        for (int at = 0; at < cells.size(); at++) {
            int parent = cells.parent(at);
            told[at] = (parent == ShareCells.NONE || told[parent]) && isLargeEnough(at);
        }
    }

    private boolean isLargeEnough(int at) {
        for (int q = 0; q < cells.quarters(); q++) {
            long members = cells.members(at, q);
            long party = cells.party(at, q);
            if (members > 0 && (party < smallGroup || members - party < smallGroup)) {
                return false;
            }
        }
        return true;
    }

    /** Withholds something more where what is told of {@code at} fixes a number below it; tells whether it did. */
    private boolean protect(int at) {
        if (new Remainder(cells, at, this::isTold).isSafe() && new Remainder(cells, at, this::isKnown).isSafe()) {
            return false;
        }
        withhold(smallestPart(at));
        return true;
    }

    private boolean isTold(int at) {
        return told[at];
    }

    private boolean isKnown(int at) {
        return told[at] || toldBefore.contains(cells.place(at).id());
    }

    private int smallestPart(int at) {
        int smallest = at;
        for (int part : cells.parts(at)) {
            if (told[part] && !cells.isEmpty(part) && (smallest == at || isSmaller(part, smallest))) {
                smallest = part;
            }
        }
        return smallest;
    }

    private boolean isSmaller(int one, int other) {
        int last = cells.quarters() - 1;
        long size = cells.members(one, last);
        long otherSize = cells.members(other, last);
        return size != otherSize
                ? size < otherSize
                : cells.place(one).id().compareTo(cells.place(other).id()) < 0;
    }

    private void withhold(int top) {
        List<Integer> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            told[at] = false;
            open.addAll(cells.parts(at));
        }
    }
}
