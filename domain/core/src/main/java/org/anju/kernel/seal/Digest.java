package org.anju.kernel.seal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.BaseEncoding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A SHA-256 digest; immutable, written in lower-case hexadecimal. */
public final class Digest {

    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

    /** Looking an algorithm up takes longer than a copy; never updated itself. */
    private static final MessageDigest FRESH = lookUp();

    /** The number of bytes. */
    public static final int SIZE = 32;

    /** The digest of nothing, which is the root of a tree without entries (RFC 6962 §2.1). */
    public static final Digest EMPTY = ofBytes(new byte[0], 0, 0);

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the digest whose 32 bytes are given. */
    public static Digest of(byte[] bytes) {
        checkArgument(bytes.length == SIZE, "a SHA-256 digest has 32 bytes, not %s", bytes.length);
        return new Digest(bytes.clone());
    }

    /**
     * Reads 64 hexadecimal digits.
     *
     * @throws IllegalArgumentException if {@code hex} is anything else
     */
    public static Digest parse(String hex) {
        byte[] bytes = HEX.decode(hex);
        checkArgument(bytes.length == SIZE, "a SHA-256 digest has 64 hexadecimal digits: %s", hex);
        return new Digest(bytes);
    }

    /** Returns the digest of a part of {@code content}. */
    public static Digest ofBytes(byte[] content, int offset, int length) {
        MessageDigest sha256 = sha256();
        sha256.update(content, offset, length);
        return new Digest(sha256.digest());
    }

    /**
     * Returns the hash of {@code entry} as a leaf of an RFC 6962 tree. For many entries {@link Sealer} and
     * {@link MerkleTree#ofEntries} reuse one hash object instead of making one each.
     */
    public static Digest ofLeaf(byte[] entry) {
        return Merkle.leaf(sha256(), entry);
    }

    /** Returns the digest whose bytes are given and never changed again. */
    static Digest own(byte[] bytes) {
        return new Digest(bytes);
    }

    /** Returns a fresh SHA-256. */
    static MessageDigest sha256() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            return lookUp();
        }
    }

    /** Every Java platform must have SHA-256. */
    private static MessageDigest lookUp() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform lacks SHA-256", e);
        }
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, SIZE);
    }

    /** Returns a copy of the 32 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Digest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns 64 hexadecimal digits, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return HEX.encode(bytes);
    }
}
