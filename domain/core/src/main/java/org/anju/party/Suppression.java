package org.anju.party;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which places are told, so that no number that is withheld can be worked out from those that are told, not even by
 * whoever knows these rules.
 *
 * <p>A place is told for all quarters or for none, and only if everything it is part of is told. The parts of a place stand in
 * fixed pairs, by id (three in the last of an odd number). A pair is withheld where, in some quarter, the party members or the
 * others of one of the two are a small group. Which of the two it is cannot be told: their sum, unless it counts nobody or
 * everybody, can be made with the smallest and with the largest number of either, and both leave a small group. Where what is
 * told fixes a withheld number all the same, the next pair is withheld as well; where none is left, the place itself is.
 */
final class Suppression {

    private final ShareCells cells;
    private final long smallGroup;
    private final ImmutableSet<String> toldBefore;
    private final Set<Integer> withheld = new HashSet<>();
    private boolean[] told = new boolean[0];

    private Suppression(ShareCells cells, long smallGroup, ImmutableSet<String> toldBefore) {
        this.cells = cells;
        this.smallGroup = smallGroup;
        this.toldBefore = toldBefore;
    }

    /**
     * Returns which places are told.
     *
     * @param smallGroup numbers below it, other than those of empty places, are not told
     * @param toldBefore places that an earlier report told: who knows that nothing changed there knows their numbers still
     */
    static boolean[] of(ShareCells cells, long smallGroup, ImmutableSet<String> toldBefore) {
        Suppression suppression = new Suppression(cells, smallGroup, toldBefore);
        Optional<Integer> unprotected = suppression.walk();
        while (unprotected.isPresent()) {
            suppression.withheld.add(unprotected.get());
            unprotected = suppression.walk();
        }
        return suppression.told;
    }

    /** Returns which places are no small group, before anything is withheld to protect another. */
    static boolean[] large(ShareCells cells, long smallGroup) {
        Suppression suppression = new Suppression(cells, smallGroup, ImmutableSet.of());
        boolean[] large = new boolean[cells.size()];
        for (int at = 0; at < large.length; at++) {
            large[at] = suppression.isLarge(at);
        }
        return large;
    }

    /** Tells from the top down; returns the first place found that cannot be told without giving a part of it away. */
    private Optional<Integer> walk() {
        told = new boolean[cells.size()];
        told[0] = isLarge(0);
        for (int at = 0; at < told.length; at++) {
            if (told[at] && !tellParts(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean tellParts(int at) {
        List<List<Integer>> pairs = pairs(at);
        List<List<Integer>> open = new ArrayList<>();
        for (List<Integer> pair : pairs) {
            if (pair.stream().allMatch(this::isLarge)) {
                pair.forEach(part -> told[part] = true);
                open.add(pair);
            }
        }
        while (!isProtected(at)) {
            if (open.isEmpty()) {
                return false;
            }
            open.remove(0).forEach(part -> told[part] = false);
        }
        return true;
    }

    private List<List<Integer>> pairs(int at) {
        List<Integer> parts = cells.parts(at).stream()
                .filter(part -> !cells.isEmpty(part))
                .sorted(Comparator.comparing(part -> cells.place(part).id()))
                .toList();
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            int left = parts.size() - i;
            pairs.add(parts.subList(i, left <= 3 ? parts.size() : i + 2));
            i += left == 3 ? 1 : 0;
        }
        return pairs;
    }

    private boolean isLarge(int at) {
        for (int q = 0; q < cells.quarters(); q++) {
            long members = cells.members(at, q);
            long party = cells.party(at, q);
            if (members > 0 && (party < smallGroup || members - party < smallGroup)) {
                return false;
            }
        }
        return !withheld.contains(at);
    }

    private boolean isProtected(int at) {
        return new Remainder(cells, at, part -> told[part]).isSafe()
                && new Remainder(cells, at, this::isKnown).isSafe();
    }

    private boolean isKnown(int at) {
        return told[at] || toldBefore.contains(cells.place(at).id());
    }
}
