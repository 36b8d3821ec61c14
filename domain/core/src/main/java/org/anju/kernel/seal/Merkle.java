package org.anju.kernel.seal;

import java.security.DigestException;
import java.security.MessageDigest;

/**
 * The two hashes of an RFC 6962 tree: a leaf is SHA-256 over 0x00 and the entry, a node is SHA-256 over 0x01 and its two
 * children, so that no entry can pass for a node. Reuses one digest and its buffers; not thread-safe.
 */
final class Merkle {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = Digest.sha256();
    private final byte[] pair = new byte[1 + 2 * Digest.SIZE];

    Merkle() {
        pair[0] = NODE;
    }

    /** Writes the hash of an entry to {@code out} at {@code at}. */
    void leaf(byte[] entry, int offset, int length, byte[] out, int at) {
        sha256.update(LEAF);
        sha256.update(entry, offset, length);
        finish(out, at);
    }

    /** Returns the hash of an entry by {@code sha256}, which can be used again. */
    static Digest leaf(MessageDigest sha256, byte[] entry) {
        sha256.update(LEAF);
        return Digest.own(sha256.digest(entry));
    }

    /** Writes the hash of two children to {@code out} at {@code at}, which may be where one of them stands. */
    void node(byte[] left, int leftAt, byte[] right, int rightAt, byte[] out, int at) {
        System.arraycopy(left, leftAt, pair, 1, Digest.SIZE);
        System.arraycopy(right, rightAt, pair, 1 + Digest.SIZE, Digest.SIZE);
        sha256.update(pair, 0, pair.length);
        finish(out, at);
    }

    /** Returns the hash of two children. */
    Digest node(Digest left, Digest right) {
        left.copyTo(pair, 1);
        right.copyTo(pair, 1 + Digest.SIZE);
        sha256.update(pair, 0, pair.length);
        return Digest.own(sha256.digest());
    }

    private void finish(byte[] out, int at) {
        try {
            sha256.digest(out, at, Digest.SIZE);
        } catch (DigestException e) {
            throw new IllegalStateException("no room for 32 bytes", e);
        }
    }
}
