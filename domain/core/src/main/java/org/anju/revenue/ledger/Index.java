package org.anju.revenue.ledger;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by a text they carry: open addressing over positions, append-only.
 *
 * <p>Ledgers of different length share one index. Each looks at the positions below its own length only, which were all
 * written before it was made, so reading needs no lock.
 */
final class Index {

    private final Function<LedgerEntry, @Nullable String> key;
    /** The hash of the text in the upper half, the position plus one in the lower; nothing where the slot is free. */
    private final long[] slots;

    Index(Function<LedgerEntry, @Nullable String> key, int capacity) {
        this.key = key;
        this.slots = new long[Integer.highestOneBit(Math.max(capacity, 4) - 1) * 4];
    }

    /** Returns an index by the same text with room for {@code capacity} entries, the first {@code size} filed. */
    Index copy(int size, int capacity) {
        Index copy = new Index(key, capacity);
        for (long slot : slots) {
            if (slot != 0 && position(slot) < size) {
                copy.add(slot);
            }
        }
        return copy;
    }

    void add(LedgerEntry entry, int position) {
        String text = key.apply(entry);
        if (text != null) {
            add((long) hash(text) << Integer.SIZE | position + 1);
        }
    }

    private void add(long filed) {
        int at = first(hashIn(filed));
        while (slots[at] != 0) {
            at = next(at);
        }
        slots[at] = filed;
    }

    /** Returns the position among the leading {@code size} entries of the one that carries {@code text}, or -1. */
    int find(String text, LedgerEntry[] entries, int size) {
        int hash = hash(text);
        for (int at = first(hash); slots[at] != 0; at = next(at)) {
            int position = position(slots[at]);
            if (hashIn(slots[at]) == hash && position < size && text.equals(key.apply(entries[position]))) {
                return position;
            }
        }
        return -1;
    }

    private static int hash(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }

    private static int hashIn(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    private static int position(long slot) {
        return (int) slot - 1;
    }

    private int first(int hash) {
        return hash & slots.length - 1;
    }

    private int next(int at) {
        return at + 1 & slots.length - 1;
    }
}
