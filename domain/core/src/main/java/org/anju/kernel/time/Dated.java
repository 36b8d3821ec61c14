package org.anju.kernel.time;

import java.time.Instant;

/**
 * A fact on both time axes: the days it holds for, and when it was recorded.
 *
 * @param value      the fact
 * @param valid      the days it holds for
 * @param recordedAt when it was recorded; a decision that knows less than this does not see it
 * @param <T>        what kind of fact
 */
public record Dated<T>(T value, DateRange valid, Instant recordedAt) {

    /** Returns {@code value} for every day, recorded at {@code recordedAt}. */
    public static <T> Dated<T> always(T value, Instant recordedAt) {
        return new Dated<>(value, DateRange.ALWAYS, recordedAt);
    }

    /** Tells whether the fact holds on the day asked for and was known by then. */
    public boolean speaksTo(AsOf asOf) {
        return valid.contains(asOf.validOn()) && !recordedAt.isAfter(asOf.knownAt());
    }
}
