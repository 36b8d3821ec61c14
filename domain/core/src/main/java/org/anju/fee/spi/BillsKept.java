package org.anju.fee.spi;

import com.google.common.collect.ImmutableList;

/**
 * What came of offering bills to a store.
 *
 * @param added     how many were not there before
 * @param known     how many were there with the same content
 * @param conflicts those of other content than the bill that stands, in the order offered
 */
public record BillsKept(long added, long known, ImmutableList<BillConflict> conflicts) {

    /** Nothing was offered. */
    public static final BillsKept NOTHING = new BillsKept(0, 0, ImmutableList.of());

    /** Returns what came of both together. */
    public BillsKept plus(BillsKept more) {
        return new BillsKept(
                Math.addExact(added, more.added),
                Math.addExact(known, more.known),
                ImmutableList.<BillConflict>builder()
                        .addAll(conflicts)
                        .addAll(more.conflicts)
                        .build());
    }
}
