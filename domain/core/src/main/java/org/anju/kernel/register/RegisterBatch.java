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
}
