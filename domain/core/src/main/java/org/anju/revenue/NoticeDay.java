package org.anju.revenue;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.time.AsOf;

/**
 * A day something happened to a notice.
 *
 * @param day        the day
 * @param recordedAt when that was recorded
 */
public record NoticeDay(LocalDate day, Instant recordedAt) {

    /** Tells whether it had happened, and was known. */
    boolean isKnown(AsOf asOf) {
        return !day.isAfter(asOf.validOn()) && !recordedAt.isAfter(asOf.knownAt());
    }
}
