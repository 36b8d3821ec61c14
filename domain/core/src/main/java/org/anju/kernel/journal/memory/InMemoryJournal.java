package org.anju.kernel.journal.memory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.kernel.journal.AppendOutcome;
import org.anju.kernel.journal.AppendOutcome.Appended;
import org.anju.kernel.journal.AppendOutcome.VersionConflict;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Sealer;

/** A journal that lives as long as the program; thread-safe, one writer at a time. */
public final class InMemoryJournal implements Journal {

    private final String origin;
    private final List<RecordedEvent> all = new ArrayList<>();
    private final ListMultimap<StreamId, RecordedEvent> streams = ArrayListMultimap.create();
    private final Map<EventId, RecordedEvent> ids = new HashMap<>();
    private final CanonicalWriter writer = new CanonicalWriter();
    private final Sealer sealer = new Sealer();

    /**
     * Begins an empty journal.
     *
     * @param origin what its checkpoints call it
     */
    public InMemoryJournal(String origin) {
        this.origin = origin;
    }

    @Override
    public synchronized AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
        Event.checkBatch(stream, events);
        Optional<AppendOutcome> known = AppendOutcome.ofKnown(events, id -> Optional.ofNullable(ids.get(id)));
        if (known.isPresent()) {
            return known.get();
        }
        long version = streams.get(stream).size();
        return version == expectedVersion
                ? new Appended(events.stream().map(this::record).collect(ImmutableList.toImmutableList()))
                : new VersionConflict(expectedVersion, version);
    }

    private RecordedEvent record(Event event) {
        List<RecordedEvent> stream = streams.get(event.stream());
        RecordedEvent recorded = new RecordedEvent(all.size(), stream.size() + 1L, event);
        all.add(recorded);
        stream.add(recorded);
        ids.put(event.id(), recorded);
        recorded.writeTo(writer.clear());
        sealer.append(writer);
        return recorded;
    }

    @Override
    public synchronized ImmutableList<RecordedEvent> read(StreamId stream) {
        return ImmutableList.copyOf(streams.get(stream));
    }

    @Override
    public synchronized ImmutableList<RecordedEvent> readAll(long from, int limit) {
        checkArgument(from >= 0, "a position must not be negative: %s", from);
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        int first = (int) Math.min(from, all.size());
        return ImmutableList.copyOf(all.subList(first, (int) Math.min((long) first + limit, all.size())));
    }

    @Override
    public synchronized Checkpoint checkpoint() {
        return sealer.checkpoint(origin);
    }
}
