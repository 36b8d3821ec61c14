package org.anju.kernel.seal;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * Seals entries one after the other: a growing RFC 6962 tree of which only the roots of its full subtrees are kept, at
 * most 63 of them, however many entries there are.
 *
 * <p>Reuses its buffers; not thread-safe. What it has come to is taken out as a {@link Frontier}, from which another
 * sealer goes on.
 */
public final class Sealer {

    private final Merkle merkle = new Merkle();
    /** The root of the full subtree of 2^level entries, 32 bytes a level, for every bit set in the size. */
    private final byte[] peaks = new byte[Long.SIZE * Digest.SIZE];

    private final byte[] hash = new byte[Digest.SIZE];
    private long size;

    /** Begins a tree without entries. */
    public Sealer() {}

    /** Goes on from where another sealer was. */
    public Sealer(Frontier frontier) {
        this.size = frontier.size();
        int peak = 0;
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            if (isFull(level)) {
                frontier.peaks().get(peak++).copyTo(peaks, level * Digest.SIZE);
            }
        }
    }

    /** Adds an entry. */
    @CanIgnoreReturnValue
    public Sealer append(byte[] entry) {
        return append(entry, 0, entry.length);
    }

    /** Adds an entry that stands in a part of {@code buffer}. */
    @CanIgnoreReturnValue
    public Sealer append(byte[] buffer, int offset, int length) {
        merkle.leaf(buffer, offset, length, hash, 0);
        return push();
    }

    /** Adds what {@code entry} has written as one entry. */
    @CanIgnoreReturnValue
    public Sealer append(CanonicalWriter entry) {
        entry.sealWith(this);
        return this;
    }

    /** Adds an entry whose leaf hash is known; see {@link Digest#ofLeaf}. */
    @CanIgnoreReturnValue
    public Sealer appendLeaf(Digest leaf) {
        leaf.copyTo(hash, 0);
        return push();
    }

    private Sealer push() {
        int level = 0;
        for (; isFull(level); level++) {
            merkle.node(peaks, level * Digest.SIZE, hash, 0, hash, 0);
        }
        System.arraycopy(hash, 0, peaks, level * Digest.SIZE, Digest.SIZE);
        size++;
        return this;
    }

    /** Returns how many entries were added. */
    public long size() {
        return size;
    }

    /** Returns the root of the tree of all entries added. */
    public Digest root() {
        return frontier().root();
    }

    /** Returns what this sealer has come to. */
    public Frontier frontier() {
        ImmutableList.Builder<Digest> list = ImmutableList.builder();
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            if (isFull(level)) {
                byte[] peak = new byte[Digest.SIZE];
                System.arraycopy(peaks, level * Digest.SIZE, peak, 0, Digest.SIZE);
                list.add(Digest.own(peak));
            }
        }
        return new Frontier(size, list.build());
    }

    /** Returns the statement of size and root that others keep. */
    public Checkpoint checkpoint(String origin) {
        return new Checkpoint(origin, size, root());
    }

    private boolean isFull(int level) {
        return (size >>> level & 1) != 0;
    }
}
