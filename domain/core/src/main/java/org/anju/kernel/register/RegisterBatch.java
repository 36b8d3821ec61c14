package org.anju.kernel.register;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;

/**
 * Rows recorded together.
 *
 * @param recordedAt when; later than everything recorded before
 * @param entries    the rows
 */
public record RegisterBatch(Instant recordedAt, ImmutableList<RegisterEntry> entries) {

    /** Returns the batch of {@code entries}. */
    public static RegisterBatch of(Instant recordedAt, List<RegisterEntry> entries) {
        return new RegisterBatch(recordedAt, ImmutableList.copyOf(entries));
    }

    /**
     * Returns what keeps this batch from being recorded, row by row; nothing if it may be.
     *
     * @param territory where complexes and bodies may lie
     * @param recorded  what the register holds
     */
    public ImmutableList<Finding> check(Territory territory, Recorded recorded) {
        return new BatchCheck(this, territory, recorded).findings();
    }
}
