package org.anju.formats.city;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;

/**
 * The ids of a city with a number for each, in twenty bytes a place whatever their length; three places of eight to three of
 * four are taken.
 *
 * <p>An id is known by the first half of its SHA-256. Nobody has ever found two texts that share one.
 */
final class IdIndex {

    private static final HashFunction DIGEST = Hashing.sha256();

    /** Of four places three are taken at most. */
    private static final int TAKEN_OF_FOUR = 3;

    private long[] keys = new long[2 * 1024];
    private int[] values = new int[1024];
    private int size;

    /** Remembers an id of its kind with {@code value}, 1 or above; tells whether it is new. */
    boolean add(String kind, String id, int value) {
        ByteBuffer key = key(kind, id);
        int place = place(key.getLong(0), key.getLong(Long.BYTES));
        if (values[place] != 0) {
            return false;
        }
        put(place, key.getLong(0), key.getLong(Long.BYTES), value);
        size++;
        if (size > values.length / 4 * TAKEN_OF_FOUR) {
            grow();
        }
        return true;
    }

    /** Gives an id that is there another number, 1 or above. */
    void set(String kind, String id, int value) {
        ByteBuffer key = key(kind, id);
        values[place(key.getLong(0), key.getLong(Long.BYTES))] = value;
    }

    /** Returns the number of an id; 0 where nobody knows it. */
    int find(String kind, String id) {
        ByteBuffer key = key(kind, id);
        return values[place(key.getLong(0), key.getLong(Long.BYTES))];
    }

    private static ByteBuffer key(String kind, String id) {
        HashCode digest = DIGEST.newHasher()
                .putUnencodedChars(kind)
                .putChar('\0')
                .putUnencodedChars(id)
                .hash();
        return ByteBuffer.wrap(digest.asBytes());
    }

    /** Returns where a key stands, or where it would. */
    private int place(long high, long low) {
        int mask = values.length - 1;
        int place = (int) high & mask;
        while (values[place] != 0 && (keys[2 * place] != high || keys[2 * place + 1] != low)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void put(int place, long high, long low, int value) {
        keys[2 * place] = high;
        keys[2 * place + 1] = low;
        values[place] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldValues.length * 2];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != 0) {
                put(place(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], oldValues[i]);
            }
        }
    }
}
