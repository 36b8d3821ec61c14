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
    private final int[] slots;

    Index(Function<LedgerEntry, @Nullable String> key, int capacity) {
        this.key = key;
        this.slots = new int[Integer.highestOneBit(Math.max(capacity, 4) - 1) * 4];
    }

    /** Returns an index by the same text with room for {@code capacity} entries, the first {@code size} filed. */
    Index copy(LedgerEntry[] entries, int size, int capacity) {
        Index copy = new Index(key, capacity);
        for (int i = 0; i < size; i++) {
            copy.add(entries[i], i);
        }
        return copy;
    }

    void add(LedgerEntry entry, int position) {
        String text = key.apply(entry);
        if (text != null) {
            int slot = first(text);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = position + 1;
        }
    }

    /** Returns the position of the first of the leading {@code size} entries that carries {@code text}, or -1. */
    int find(String text, LedgerEntry[] entries, int size) {
        for (int slot = first(text); slots[slot] != 0; slot = next(slot)) {
            int position = slots[slot] - 1;
            if (position < size && text.equals(key.apply(entries[position]))) {
                return position;
            }
        }
        return -1;
    }

    private int first(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
