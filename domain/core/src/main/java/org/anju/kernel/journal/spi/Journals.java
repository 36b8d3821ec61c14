package org.anju.kernel.journal.spi;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.journal.FedEvent;

/**
 * The journals of a house, one for each complex or matter that keeps its own order, and one feed over all of them.
 *
 * <p>Journals are many so that writers of one complex never wait for those of another. Implementations are safe for any
 * number of threads, and {@code JournalsContract} in the test kit states the rest. A store that cannot be reached throws an
 * unchecked exception of its own.
 */
public interface Journals {

    /**
     * Returns a journal; one that nobody wrote to is empty.
     *
     * @param name one line of text, at most 200 characters; its checkpoints are called so
     */
    Journal journal(String name);

    /**
     * Returns events of all journals. Each journal's events stand in their own order; between journals the order is the one
     * in which the feed came upon them. An event gets its place once: a reader who goes on after the last place it saw
     * misses none, however late it was committed, and gets none twice.
     *
     * @param from  the place of the first to return, zero or more
     * @param limit the largest number to return, one or more
     */
    ImmutableList<FedEvent> feed(long from, int limit);
}
