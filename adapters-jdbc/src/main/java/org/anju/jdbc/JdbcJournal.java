package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.util.List;
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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** One journal in the table {@code anju_event}; one event is recorded in one statement. */
final class JdbcJournal implements Journal {

    /** These two order by the whole key, so that H2 too goes to its end instead of looking at every row. */
    private static final String NEXT = """
            COALESCE((SELECT place + 1 FROM anju_event WHERE journal = :journal
                      ORDER BY journal DESC, place DESC LIMIT 1), 0)""";

    private static final String VERSION = """
            COALESCE((SELECT version FROM anju_event WHERE journal = :journal AND stream = :stream
                      ORDER BY stream DESC, journal DESC, version DESC LIMIT 1), 0)""";

    /** Takes the next place, provided the stream stands where the caller saw it. */
    private static final String INSERT = """
            INSERT INTO anju_event
              (journal, place, stream, version, id, kind, recorded_second, recorded_nano, payload, citations)
            SELECT CAST(:journal AS VARCHAR(200)), """ + NEXT + """
                   , CAST(:stream AS VARCHAR(200)), CAST(:version AS BIGINT), CAST(:id AS VARCHAR(200)),
                   CAST(:kind AS VARCHAR(200)), CAST(:second AS BIGINT), CAST(:nano AS INTEGER),
                   CAST(:payload AS BYTEA), CAST(:citations AS VARCHAR ARRAY)
            WHERE :version - 1 = """ + VERSION;

    private static final String OPEN = "INSERT INTO anju_journal (name) VALUES (:journal)";
    private static final String READ = "SELECT * FROM anju_event WHERE journal = :journal ";
    private static final String STREAM = READ + "AND stream = :stream ORDER BY stream, journal, version";
    /** Between two places, which have no gaps: with a limit instead, a table without statistics is sorted. */
    private static final String ALL = READ + "AND place >= :from AND place < :until ORDER BY journal, place";

    private static final String BY_ID = READ + "AND id IN (<ids>)";

    private static final int PAGE = 1_000;

    private final Jdbi jdbi;
    private final String name;
    private final Sealer sealer = new Sealer();

    JdbcJournal(Jdbi jdbi, String name) {
        this.jdbi = jdbi;
        this.name = name;
    }

    /** Tries; whoever lost a race looks at what the winner recorded, and tries again if that leaves room. */
    @Override
    public AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
        Event.checkBatch(stream, events);
        while (true) {
            Optional<AppendOutcome> appended = insert(expectedVersion, events);
            Optional<AppendOutcome> outcome = appended.isPresent() ? appended : whyNot(stream, expectedVersion, events);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    private Optional<AppendOutcome> insert(long version, ImmutableList<Event> events) {
        return Sql.unlessTaken(() -> events.size() == 1
                        ? jdbi.withHandle(handle -> insert(handle, version, events))
                        : jdbi.inTransaction(handle -> insert(handle, version, events)))
                .flatMap(recorded -> recorded);
    }

    /** Returns nothing where the stream has another version. */
    private Optional<AppendOutcome> insert(Handle handle, long version, ImmutableList<Event> events) {
        ImmutableList.Builder<RecordedEvent> recorded = ImmutableList.builder();
        long next = version;
        for (Event event : events) {
            next++;
            Optional<Long> place = insert(handle, next, event);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            recorded.add(new RecordedEvent(place.get(), next, event));
        }
        return Optional.of(new Appended(recorded.build()));
    }

    private Optional<Long> insert(Handle handle, long version, Event event) {
        try (Update insert = handle.createUpdate(INSERT)) {
            return Columns.bind(insert, event.recordedAt())
                    .bind("journal", name)
                    .bind("stream", event.stream().value())
                    .bind("version", version)
                    .bind("id", event.id().value())
                    .bind("kind", event.type())
                    .bind("payload", event.payload().toBytes())
                    .bindArray("citations", String.class, event.citations())
                    .executeAndReturnGeneratedKeys("place")
                    .mapTo(Long.class)
                    .findOne();
        }
    }

    /** Returns what stands in the way of recording; nothing where it can be tried again. */
    private Optional<AppendOutcome> whyNot(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
        Sql.unlessTaken(() -> jdbi.withHandle(
                handle -> handle.createUpdate(OPEN).bind("journal", name).execute()));
        // the version first: whoever sees it moved by these very events must find them as well
        long version = jdbi.withHandle(handle -> handle.createQuery("SELECT " + VERSION)
                .bind("journal", name)
                .bind("stream", stream.value())
                .mapTo(Long.class)
                .one());
        ImmutableMap<EventId, RecordedEvent> recorded = recorded(events);
        Optional<AppendOutcome> known = AppendOutcome.ofKnown(events, id -> Optional.ofNullable(recorded.get(id)));
        return known.isPresent() || version == expectedVersion
                ? known
                : Optional.of(new VersionConflict(expectedVersion, version));
    }

    private ImmutableMap<EventId, RecordedEvent> recorded(ImmutableList<Event> events) {
        List<String> ids = events.stream().map(event -> event.id().value()).toList();
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("journal", name)
                .bindList("ids", ids)
                .map((row, context) -> EventRow.read(row))
                .collect(toImmutableMap(event -> event.event().id(), event -> event)));
    }

    @Override
    public ImmutableList<RecordedEvent> read(StreamId stream) {
        return jdbi.withHandle(handle -> handle.createQuery(STREAM)
                .bind("journal", name)
                .bind("stream", stream.value())
                .map((row, context) -> EventRow.read(row))
                .collect(toImmutableList()));
    }

    @Override
    public ImmutableList<RecordedEvent> readAll(long from, int limit) {
        checkArgument(from >= 0, "a position must not be negative: %s", from);
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        return jdbi.withHandle(handle -> handle.createQuery(ALL)
                .bind("journal", name)
                .bind("from", from)
                .bind("until", LongMath.saturatedAdd(from, limit))
                .map((row, context) -> EventRow.read(row))
                .collect(toImmutableList()));
    }

    /** Seals what was recorded since it was asked last; events never change, so what is sealed stays so. */
    @Override
    public synchronized Checkpoint checkpoint() {
        CanonicalWriter writer = new CanonicalWriter();
        ImmutableList<RecordedEvent> page = readAll(sealer.size(), PAGE);
        while (!page.isEmpty()) {
            for (RecordedEvent event : page) {
                event.writeTo(writer.clear());
                sealer.append(writer);
            }
            page = readAll(sealer.size(), PAGE);
        }
        return sealer.checkpoint(name);
    }
}
