package org.anju.kernel.seal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.BaseEncoding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A SHA-256 digest; immutable, written in lower-case hexadecimal. */
public final class Digest {

    /** The number of bytes. */
    public static final int SIZE = 32;

    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

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
        return of(HEX.decode(hex));
    }

    /** Returns the digest of a part of {@code content}. */
    public static Digest ofBytes(byte[] content, int offset, int length) {
        MessageDigest sha256 = sha256();
        sha256.update(content, offset, length);
        return new Digest(sha256.digest());
    }

    /** Returns a fresh SHA-256, which every Java platform must have. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform lacks SHA-256", e);
        }
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
