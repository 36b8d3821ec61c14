package org.anju.kernel.seal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.security.MessageDigest;

/**
 * An RFC 6962 tree with all its leaves, for making proofs; where nothing is to be proved a {@link Sealer} is enough.
 *
 * <p>Immutable. A proof takes time in proportion to the number of leaves.
 *
 * @param leaves the hashes of the entries, in order; see {@link Digest#ofLeaf}
 */
public record MerkleTree(ImmutableList<Digest> leaves) {

    /** Returns the tree of {@code entries}. */
    public static MerkleTree ofEntries(Iterable<byte[]> entries) {
        ImmutableList.Builder<Digest> leaves = ImmutableList.builder();
        MessageDigest sha256 = Digest.sha256();
        entries.forEach(entry -> leaves.add(Merkle.leaf(sha256, entry)));
        return new MerkleTree(leaves.build());
    }

    /** Returns how many entries there are. */
    public int size() {
        return leaves.size();
    }

    /** Returns the root of the whole tree. */
    public Digest root() {
        return root(size());
    }

    /** Returns the root the tree had with its first {@code size} entries. */
    public Digest root(int size) {
        return rootOf(0, checkSize(size));
    }

    /** Returns the checkpoint of the whole tree. */
    public Checkpoint checkpoint(String origin) {
        return new Checkpoint(origin, size(), root());
    }

    /** Returns the proof that entry {@code index} is in the tree of the first {@code size} entries. */
    public InclusionProof inclusion(int index, int size) {
        checkElementIndex(index, checkSize(size), "entry");
        ImmutableList.Builder<Digest> path = ImmutableList.builder();
        beside(index, 0, size, path);
        return new InclusionProof(index, size, path.build());
    }

    /** Returns the proof that the tree of the first {@code newSize} entries begins with that of {@code oldSize}. */
    public ConsistencyProof consistency(int oldSize, int newSize) {
        checkSize(newSize);
        checkArgument(oldSize >= 0 && oldSize <= newSize, "a tree of %s did not grow to %s", oldSize, newSize);
        ImmutableList.Builder<Digest> path = ImmutableList.builder();
        if (oldSize > 0) {
            common(oldSize, 0, newSize, true, path);
        }
        return new ConsistencyProof(oldSize, newSize, path.build());
    }

    /** PATH(m, D[n]) of RFC 6962 §2.1.1. */
    private void beside(int index, int from, int to, ImmutableList.Builder<Digest> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            beside(index, from, middle, path);
            path.add(rootOf(middle, to));
        } else {
            beside(index, middle, to, path);
            path.add(rootOf(from, middle));
        }
    }

    /** SUBPROOF(m, D[n], b) of RFC 6962 §2.1.2. */
    private void common(int oldEnd, int from, int to, boolean whole, ImmutableList.Builder<Digest> path) {
        if (oldEnd == to) {
            if (!whole) {
                path.add(rootOf(from, to));
            }
            return;
        }
        int middle = from + split(to - from);
        if (oldEnd <= middle) {
            common(oldEnd, from, middle, whole, path);
            path.add(rootOf(middle, to));
        } else {
            common(oldEnd, middle, to, false, path);
            path.add(rootOf(from, middle));
        }
    }

    private Digest rootOf(int from, int to) {
        Sealer sealer = new Sealer();
        leaves.subList(from, to).forEach(sealer::appendLeaf);
        return sealer.root();
    }

    /** Returns the largest power of two below {@code size}. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private int checkSize(int size) {
        checkArgument(size >= 0 && size <= size(), "the tree has %s entries, not %s", size(), size);
        return size;
    }
}
