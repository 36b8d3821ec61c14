package org.anju.credit.list;

import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * One line of a published list, as history keeps it.
 *
 * @param quarter    the quarter assessed
 * @param entry      who stood on which side
 * @param recordedAt when that was recorded
 * @param removedAt  when it was taken off after an objection was upheld; what that changes, the rule book says
 */
public record Listing(Quarter quarter, ListEntry entry, Instant recordedAt, Optional<Instant> removedAt) {

    /** Returns a listing known from the beginning. */
    public static Listing of(Quarter quarter, ListSubject subject, ListSide side) {
        return new Listing(quarter, new ListEntry(subject, side), Instant.MIN, Optional.empty());
    }

    /** Returns the same listing, taken off as of {@code moment}. */
    public Listing removedAt(Instant moment) {
        return new Listing(quarter, entry, recordedAt, Optional.of(moment));
    }

    /** Returns the listing as it was known at {@code moment}: if it was taken off later, it still stood. */
    public Listing knownAt(Instant moment) {
        return removedAt.filter(moment::isBefore).isPresent()
                ? new Listing(quarter, entry, recordedAt, Optional.empty())
                : this;
    }

    /** Tells whether it was on record at the time asked for. */
    boolean isKnown(AsOf asOf) {
        return !recordedAt.isAfter(asOf.knownAt());
    }

    /** Tells whether it had been taken off by the time asked for. */
    boolean isRemoved(AsOf asOf) {
        return removedAt.filter(moment -> !moment.isAfter(asOf.knownAt())).isPresent();
    }
}
