package org.anju.revenue.ledger;

/**
 * What came of posting an entry.
 *
 * @param ledger    the ledger with the entry in it
 * @param entry     the entry as it is booked; of an entry sent twice, the first
 * @param duplicate whether it was booked already, so that nothing changed
 */
public record Posted(Ledger ledger, LedgerEntry entry, boolean duplicate) {

    /** Returns the id and whether it was new. */
    @Override
    public String toString() {
        return entry.id() + (duplicate ? " (booked already) in " : " in ") + ledger;
    }
}
