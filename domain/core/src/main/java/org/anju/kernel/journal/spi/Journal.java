package org.anju.kernel.journal.spi;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.journal.AppendOutcome;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.seal.Checkpoint;

/**
 * Append-only streams of events, in one order for all of them.
 *
 * <p>Implementations are safe for any number of writers, and {@code JournalContract} in the test kit states the rest. A
 * journal that cannot be reached throws an unchecked exception of its own.
 */
public interface Journal {

    /** The version of a stream without events. */
    long NONE = 0;

    /**
     * Records events at the end of a stream: all of them, in the order given, or none.
     *
     * <p>An id that is known already settles the matter before the version is looked at: a report repeated after it
     * succeeded is {@link AppendOutcome.AlreadyAppended}, though the stream has grown since.
     *
     * @param stream          where they belong
     * @param expectedVersion the version of the stream the caller decided on; {@link #NONE} for a new one
     * @param events          one or more events of this stream with different ids; else {@link IllegalArgumentException}
     */
    AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events);

    /** Returns the events of a stream, oldest first; none if nobody wrote to it. */
    ImmutableList<RecordedEvent> read(StreamId stream);

    /**
     * Returns events of all streams in the order recorded.
     *
     * @param from  the position of the first to return, zero or more
     * @param limit the largest number to return, one or more
     */
    ImmutableList<RecordedEvent> readAll(long from, int limit);

    /** Returns the checkpoint of everything recorded so far. */
    Checkpoint checkpoint();
}
