package org.anju.kernel.journal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.anju.kernel.seal.Digest;

/**
 * A place in the work list. It is a key and no count: what is done or added meanwhile moves nothing.
 *
 * @param second the limit of the line read last in seconds since 1970 by the clock of the place; {@link #NEVER} for none
 * @param key    its key
 */
public record WorkCursor(long second, Digest key) implements Comparable<WorkCursor> {

    /** The second of a line without a limit, after all others. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final Comparator<WorkCursor> ORDER = Comparator.comparingLong(WorkCursor::second)
            .thenComparing(cursor -> cursor.key().toString());

    /** Returns the place of {@code item}. */
    public static WorkCursor of(WorkItem item) {
        return new WorkCursor(item.limit().map(WorkCursor::secondOf).orElse(NEVER), item.key());
    }

    /** Returns {@code moment} as seconds. */
    public static long secondOf(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    @Override
    public int compareTo(WorkCursor other) {
        return ORDER.compare(this, other);
    }
}
