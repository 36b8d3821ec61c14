package org.anju.credit.list;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.AsOf;

/**
 * A provider absorbed by another.
 *
 * @param absorbed   the one that ends
 * @param into       the one that goes on
 * @param on         the day it took effect
 * @param recordedAt when that was recorded
 */
public record Merger(ProviderId absorbed, ProviderId into, LocalDate on, Instant recordedAt) {

    /** Tells whether it had taken effect on the day asked for, as far as was known. */
    boolean speaksTo(AsOf asOf) {
        return !on.isAfter(asOf.validOn()) && !recordedAt.isAfter(asOf.knownAt());
    }
}
