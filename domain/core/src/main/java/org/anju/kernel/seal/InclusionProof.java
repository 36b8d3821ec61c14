package org.anju.kernel.seal;

import com.google.common.collect.ImmutableList;

/**
 * That an entry is in a tree, told with a few digests instead of all entries (RFC 6962 §2.1.1).
 *
 * @param index which entry; 0 is the first
 * @param size  how many entries the tree has
 * @param path  the digests beside the way from the leaf up to the root
 */
public record InclusionProof(long index, long size, ImmutableList<Digest> path) {

    /** Tells whether the entry with the hash {@code leaf} is at this index of the tree with {@code root}. */
    public boolean verifies(Digest leaf, Digest root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Merkle merkle = new Merkle();
        long node = index;
        long last = size - 1;
        Digest hash = leaf;
        for (Digest beside : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = merkle.node(beside, hash);
                // a last node without a neighbour moves up unchanged
                int up = Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                hash = merkle.node(hash, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
