package org.anju.kernel.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups units into heads: one unit is one head, but the units of one buyer together are one, and so are all that the
 * developer has not sold or not handed over (SPC-BZ art. 9, HN art. 93).
 */
final class SameBuyer {

    private static final Object DEVELOPER = "the developer";

    private final int[] parent;
    private final Map<Object, Integer> first = new HashMap<>();

    private SameBuyer(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** Returns for each ownership the place of the first one of the same head. */
    static int[] group(List<Ownership> ownerships, OwnerIdentityKey key) {
        SameBuyer groups = new SameBuyer(ownerships.size());
        for (int i = 0; i < ownerships.size(); i++) {
            for (Object mark : marks(ownerships.get(i), key)) {
                groups.join(i, mark);
            }
        }
        return groups.roots();
    }

    private static ImmutableList<Object> marks(Ownership ownership, OwnerIdentityKey key) {
        if (ownership.title() == Title.CONTRACT_ONLY) {
            return ImmutableList.of(DEVELOPER); // not handed over: the buyer is no owner yet
        }
        ImmutableList.Builder<Object> marks = ImmutableList.builder();
        if (ownership.title().isDeveloper()) {
            marks.add(DEVELOPER);
        }
        marks.add(ImmutableSet.copyOf(ownership.owners()));
        return switch (key) {
            case SAME_OWNERS -> marks.build();
            case FIRST_NAMED_OWNER -> marks.add(ownership.owners().get(0)).build();
            case ANY_SHARED_OWNER -> marks.addAll(ownership.owners()).build();
        };
    }

    private void join(int unit, Object mark) {
        int other = root(first.computeIfAbsent(mark, unseen -> unit));
        int own = root(unit);
        parent[Math.max(own, other)] = Math.min(own, other);
    }

    private int root(int unit) {
        int at = unit;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private int[] roots() {
        int[] roots = new int[parent.length];
        Arrays.setAll(roots, this::root);
        return roots;
    }
}
