package org.anju.kernel.seal;

import static com.google.common.base.Preconditions.checkState;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads back what a {@link CanonicalWriter} wrote, field by field in the same order.
 *
 * <p>Every method throws {@link IllegalStateException} where the next field is of another kind or the bytes end: what was
 * sealed was then written by another program, or changed. Not thread-safe, used once.
 */
public final class CanonicalReader {

    private final ByteBuffer bytes;

    /** Begins to read {@code bytes}, which nobody may change meanwhile. */
    public CanonicalReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Reads a number. */
    public long number() {
        return read(CanonicalWriter.NUMBER, ByteBuffer::getLong);
    }

    /** Reads how many fields or elements follow. */
    public int count() {
        return read(CanonicalWriter.COUNT, ByteBuffer::getInt);
    }

    /** Reads a text. */
    public String text() {
        return decoded(read(CanonicalWriter.TEXT, CanonicalReader::block));
    }

    /** Reads a day. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(read(CanonicalWriter.DAY, ByteBuffer::getLong));
    }

    /** Reads a moment. */
    public Instant moment() {
        return read(CanonicalWriter.MOMENT, from -> Instant.ofEpochSecond(from.getLong(), from.getInt()));
    }

    /** Throws if something is left. */
    public void end() {
        checkState(!bytes.hasRemaining(), "%s bytes are left where the record ends", bytes.remaining());
    }

    private interface Field<T> {
        T from(ByteBuffer bytes);
    }

    private <T> T read(byte tag, Field<T> field) {
        try {
            byte found = bytes.get();
            checkState(found == tag, "a field of kind %s stands where one of kind %s should", found, tag);
            return field.from(bytes);
        } catch (BufferUnderflowException e) {
            throw new IllegalStateException("the bytes end in the middle of a field", e);
        }
    }

    private static ByteBuffer block(ByteBuffer from) {
        int length = from.getInt();
        checkState(length >= 0 && length <= from.remaining(), "a text of %s bytes in %s", length, from.remaining());
        ByteBuffer block = from.slice().limit(length);
        from.position(from.position() + length);
        return block;
    }

    private static String decoded(ByteBuffer text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a text is not UTF-8", e);
        }
    }
}
