package org.anju.revenue.ledger;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The pages behind ledgers: an array of entries and its indexes, written once, front to back.
 *
 * <p>Every {@link Ledger} is a view of the leading pages. The longest one claims the next page by a compare-and-set and
 * writes on; one that comes late, or finds the book full, goes on in a copy. So a ledger behaves as an immutable value
 * and yet costs an array store to extend.
 */
final class Book {

    private static final int FIRST_CAPACITY = 16;

    private final LedgerEntry[] entries;
    private final Index ids;
    private final Index bankReferences;
    private final Index reversals;
    private final AtomicInteger claimed;

    private Book(LedgerEntry[] entries, Index ids, Index bankReferences, Index reversals, int size) {
        this.entries = entries;
        this.ids = ids;
        this.bankReferences = bankReferences;
        this.reversals = reversals;
        this.claimed = new AtomicInteger(size);
    }

    static Book empty() {
        return new Book(
                new LedgerEntry[FIRST_CAPACITY],
                new Index(entry -> entry.id().value(), FIRST_CAPACITY),
                new Index(Book::bankReference, FIRST_CAPACITY),
                new Index(Book::reversed, FIRST_CAPACITY),
                0);
    }

    private static @Nullable String bankReference(LedgerEntry entry) {
        return entry.bankReference().orElse(null);
    }

    private static @Nullable String reversed(LedgerEntry entry) {
        return entry.kind() == EntryKind.REVERSAL ? entry.cites().orElseThrow().value() : null;
    }

    /** Returns the book in which {@code entry} follows the first {@code size} ones: this one, or a copy. */
    Book append(LedgerEntry entry, int size) {
        if (size < entries.length && claimed.compareAndSet(size, size + 1)) {
            write(entry, size);
            return this;
        }
        Book copy = copy(size);
        copy.write(entry, size);
        return copy;
    }

    private void write(LedgerEntry entry, int position) {
        entries[position] = entry;
        ids.add(entry, position);
        bankReferences.add(entry, position);
        reversals.add(entry, position);
    }

    /** Returns a copy of the first {@code size} pages, the next one claimed. */
    private Book copy(int size) {
        int capacity = Math.max(FIRST_CAPACITY, Math.multiplyExact(size, 2));
        return new Book(
                Arrays.copyOf(Arrays.copyOf(entries, size), capacity),
                ids.copy(size, capacity),
                bankReferences.copy(size, capacity),
                reversals.copy(size, capacity),
                size + 1);
    }

    LedgerEntry at(int position) {
        return entries[position];
    }

    int positionOf(EntryId id, int size) {
        return ids.find(id.value(), entries, size);
    }

    int positionOfBankLine(String reference, int size) {
        return bankReferences.find(reference, entries, size);
    }

    int positionOfReversal(EntryId original, int size) {
        return reversals.find(original.value(), entries, size);
    }
}
