package org.anju.kernel.seal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * All that must be kept of a tree to let it grow: its size and the roots of its full subtrees.
 *
 * @param size  how many entries it has
 * @param peaks the roots, largest subtree first; as many as bits are set in the size
 */
public record Frontier(long size, ImmutableList<Digest> peaks) {

    /** A tree without entries. */
    public static final Frontier EMPTY = new Frontier(0, ImmutableList.of());

    /** Throws if the number of roots is not that of a tree of this size. */
    public Frontier {
        checkArgument(size >= 0, "a size must not be negative: %s", size);
        checkArgument(
                peaks.size() == Long.bitCount(size),
                "a tree of %s entries has %s full subtrees, not %s",
                size,
                Long.bitCount(size),
                peaks.size());
    }

    /** Returns the root of the whole tree. */
    public Digest root() {
        if (size == 0) {
            return Digest.EMPTY;
        }
        Merkle merkle = new Merkle();
        Digest root = peaks.get(peaks.size() - 1);
        for (Digest peak : peaks.reverse().subList(1, peaks.size())) {
            root = merkle.node(peak, root);
        }
        return root;
    }
}
