package org.anju.credit.spi;

import java.time.Instant;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.Merger;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.list.Rectification;
import org.anju.kernel.time.Quarter;

/**
 * The published good and bad lists, as a store keeps them, with what happened to those who stood on them.
 *
 * <p>Nothing is edited: a line taken off after an objection stays, with the moment it was taken off. Implementations are
 * safe for use by several threads; {@code ListingsContract} in the test kit states the rest. A store that cannot answer
 * throws an unchecked exception of its own.
 */
public interface Listings {

    /**
     * Keeps a published list, with everybody on it or not at all.
     *
     * @param list       the list; {@link IllegalArgumentException} if it is not published or says a line twice
     * @param recordedAt when that is recorded
     * @return false, and nothing is kept, if a list of that quarter is kept already
     */
    boolean publish(QuarterlyList list, Instant recordedAt);

    /**
     * Takes a line off.
     *
     * @return false, and nothing is kept, if the line does not stand on the list of that quarter or was taken off before
     */
    boolean takeOff(Quarter quarter, ListEntry line, Instant at);

    /** Keeps a rectification order, or that one was accepted; what is kept already is kept once. */
    void keep(Rectification order);

    /** Keeps a merger; what is kept already is kept once. */
    void keep(Merger merger);

    /** Returns everything recorded up to {@code knownAt}; a line taken off later stands there as if it never were. */
    ListHistory history(Instant knownAt);
}
