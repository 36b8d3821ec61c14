package org.anju.kernel.journal;

import java.util.Arrays;
import org.anju.kernel.seal.CanonicalWriter;
import org.jspecify.annotations.Nullable;

/** The content of an event in canonical bytes; immutable. */
public final class Payload {

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the content {@code writer} has written. */
    public static Payload of(CanonicalWriter writer) {
        return new Payload(writer.toBytes());
    }

    /** Returns the content with a copy of {@code bytes}, as a store kept them. */
    public static Payload ofBytes(byte[] bytes) {
        return new Payload(bytes.clone());
    }

    /** Returns a copy of the bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Returns how many bytes there are. */
    public int size() {
        return bytes.length;
    }

    void writeTo(CanonicalWriter writer) {
        writer.bytes(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns the number of bytes; the content may be personal. */
    @Override
    public String toString() {
        return size() + " bytes";
    }
}
