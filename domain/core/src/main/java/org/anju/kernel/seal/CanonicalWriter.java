package org.anju.kernel.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Writes values as canonical bytes: each field has a tag and a fixed size or a length, so that no two different records
 * have the same bytes and nothing can move over a field boundary.
 *
 * <p>Numbers are big-endian; texts are UTF-8. A writer can be reused after {@link #clear()}. Not thread-safe.
 */
public final class CanonicalWriter {

    static final byte NUMBER = 1;
    static final byte TEXT = 2;
    private static final byte BYTES = 3;
    static final byte DAY = 4;
    static final byte MOMENT = 5;
    static final byte COUNT = 6;

    private final MessageDigest sha256 = Digest.sha256();
    private byte[] buffer = new byte[256];
    private int size;

    /** Writes a number. */
    public CanonicalWriter number(long value) {
        room(Byte.BYTES + Long.BYTES);
        buffer[size++] = NUMBER;
        putLong(value);
        return this;
    }

    /** Writes how many fields or elements follow. */
    public CanonicalWriter count(int value) {
        room(Byte.BYTES + Integer.BYTES);
        buffer[size++] = COUNT;
        putInt(value);
        return this;
    }

    /**
     * Writes a text in UTF-8. Half a surrogate pair, which UTF-8 cannot write, becomes the three bytes of its number
     * instead of a question mark, so that different texts stay different.
     */
    public CanonicalWriter text(String value) {
        int length = value.length();
        room(Byte.BYTES + Integer.BYTES + Math.multiplyExact(length, 3));
        buffer[size++] = TEXT;
        int start = size;
        size += Integer.BYTES;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                buffer[size++] = (byte) c;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                putFourBytes(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                putTwoOrThreeBytes(c);
            }
        }
        int end = size;
        size = start;
        putInt(end - start - Integer.BYTES);
        size = end;
        return this;
    }

    private void putTwoOrThreeBytes(char c) {
        if (c < 0x800) {
            buffer[size++] = (byte) (0xc0 | c >> 6);
        } else {
            buffer[size++] = (byte) (0xe0 | c >> 12);
            buffer[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        buffer[size++] = (byte) (0x80 | c & 0x3f);
    }

    private void putFourBytes(int codePoint) {
        buffer[size++] = (byte) (0xf0 | codePoint >> 18);
        buffer[size++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        buffer[size++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        buffer[size++] = (byte) (0x80 | codePoint & 0x3f);
    }

    /** Writes a block of bytes. */
    public CanonicalWriter bytes(byte[] value) {
        return block(BYTES, value);
    }

    /** Writes a day. */
    public CanonicalWriter day(LocalDate value) {
        room(Byte.BYTES + Long.BYTES);
        buffer[size++] = DAY;
        putLong(value.toEpochDay());
        return this;
    }

    /** Writes a moment. */
    public CanonicalWriter moment(Instant value) {
        room(Byte.BYTES + Long.BYTES + Integer.BYTES);
        buffer[size++] = MOMENT;
        putLong(value.getEpochSecond());
        putInt(value.getNano());
        return this;
    }

    /** Returns a copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    /** Returns a read-only view of what was written, valid until the next write. */
    public ByteBuffer view() {
        return ByteBuffer.wrap(buffer, 0, size).asReadOnlyBuffer();
    }

    /** Returns how many bytes were written. */
    public int size() {
        return size;
    }

    /** Returns the SHA-256 of what was written. */
    public Digest digest() {
        sha256.update(buffer, 0, size);
        return Digest.own(sha256.digest());
    }

    /** Adds what was written to {@code sealer} as one entry. */
    void sealWith(Sealer sealer) {
        sealer.append(buffer, 0, size);
    }

    /** Forgets what was written. */
    public CanonicalWriter clear() {
        size = 0;
        return this;
    }

    private CanonicalWriter block(byte tag, byte[] value) {
        room(Byte.BYTES + Integer.BYTES + value.length);
        buffer[size++] = tag;
        putInt(value.length);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
        return this;
    }

    private void putLong(long value) {
        putInt((int) (value >>> Integer.SIZE));
        putInt((int) value);
    }

    private void putInt(int value) {
        buffer[size++] = (byte) (value >>> 24);
        buffer[size++] = (byte) (value >>> 16);
        buffer[size++] = (byte) (value >>> 8);
        buffer[size++] = (byte) value;
    }

    private void room(int needed) {
        if (buffer.length - size < needed) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, Math.addExact(size, needed)));
        }
    }
}
