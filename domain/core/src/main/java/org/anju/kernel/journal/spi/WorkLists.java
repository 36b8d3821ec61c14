package org.anju.kernel.journal.spi;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.WorkCount;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;

/**
 * The work list: what is owed in all proceedings, as a store keeps it. It is worked out from the journals and holds nothing
 * they do not, so that it can be thrown away and made again.
 *
 * <p>Implementations are safe for any number of threads, and {@code WorkListsContract} in the test kit states the rest. A
 * store that cannot be reached throws an unchecked exception of its own.
 */
public interface WorkLists {

    /**
     * Keeps what is owed in a proceeding in the place of what was, whole or not at all. A view of fewer steps than the one
     * that is kept comes from a reader who is behind, and is passed over; one of as many replaces it, because the law may
     * have changed.
     */
    void put(ProceedingView view);

    /** Returns what is kept of a proceeding. */
    Optional<ProceedingView> find(ProceedingId id);

    /** Returns what is kept of all proceedings of a journal, in the order of kind and name. */
    ImmutableList<ProceedingView> of(String journal);

    /**
     * Returns lines, first due first.
     *
     * @param filter which
     * @param after  where the page before ended, so that this begins behind it; empty for the first page
     * @param limit  the largest number to return, one or more
     */
    ImmutableList<WorkItem> items(WorkFilter filter, Optional<WorkCursor> after, int limit);

    /**
     * Counts lines by journal and unit, in that order; who owes nothing is left out.
     *
     * @param filter which
     * @param at     the moment at which something is overdue
     */
    ImmutableList<WorkCount> counts(WorkFilter filter, LocalDateTime at);

    /** Returns up to where the feed of the journals was worked through: the place of the next event to look at. */
    long place();

    /** Notes that everything before {@code place} was worked through; a smaller place than is noted changes nothing. */
    void reached(long place);

    /** Forgets everything, so that the list is made again from the first event. */
    void clear();
}
