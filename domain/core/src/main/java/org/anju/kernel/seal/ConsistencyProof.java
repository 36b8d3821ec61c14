package org.anju.kernel.seal;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;

/**
 * That a tree only grew: its first entries are all entries of an older one, in order (RFC 6962 §2.1.2).
 *
 * @param oldSize how many entries the older tree has
 * @param newSize how many the newer one has
 * @param path    the digests from which both roots follow
 */
public record ConsistencyProof(long oldSize, long newSize, ImmutableList<Digest> path) {

    /** Tells whether the tree with {@code newRoot} begins with the entries of the tree with {@code oldRoot}. */
    public boolean verifies(Digest oldRoot, Digest newRoot) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        } else if (oldSize == newSize) {
            return path.isEmpty() && oldRoot.equals(newRoot) && (oldSize == 0) == oldRoot.equals(Digest.EMPTY);
        } else if (oldSize == 0) {
            return path.isEmpty() && oldRoot.equals(Digest.EMPTY);
        }
        return !path.isEmpty() && climbs(oldRoot, newRoot);
    }

    private boolean climbs(Digest oldRoot, Digest newRoot) {
        Merkle merkle = new Merkle();
        int full = Long.numberOfTrailingZeros(oldSize);
        long node = (oldSize - 1) >>> full;
        long last = (newSize - 1) >>> full;
        Iterator<Digest> rest = path.iterator();
        // a tree of 2^k entries is a node of the newer one itself: its root is where both begin
        Digest first = node == 0 ? oldRoot : rest.next();
        Digest older = first;
        Digest newer = first;
        while (rest.hasNext()) {
            Digest beside = rest.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = merkle.node(beside, older);
                newer = merkle.node(beside, newer);
                int up = Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                newer = merkle.node(newer, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && older.equals(oldRoot) && newer.equals(newRoot);
    }
}
