package org.anju.credit.list;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * The fact that the list of a quarter came out, whoever stood on it.
 *
 * @param quarter    the quarter assessed
 * @param on         the day it came out
 * @param recordedAt when that was recorded
 */
public record ListPublished(Quarter quarter, LocalDate on, Instant recordedAt) {

    /** Tells whether it was out on the day asked for, as far as was known. */
    boolean speaksTo(AsOf asOf) {
        return !on.isAfter(asOf.validOn()) && !recordedAt.isAfter(asOf.knownAt());
    }
}
