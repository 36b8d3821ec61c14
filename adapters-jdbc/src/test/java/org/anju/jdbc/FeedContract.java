package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.anju.kernel.journal.AppendOutcome.Appended;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.FedEvent;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.Journals;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The feed skips no event that is committed late, and all who read it see one order, whoever gave the places. */
interface FeedContract {

    int WRITERS = 3;
    int EVENTS_EACH = 40;
    StreamId STREAM = StreamId.of("s");

    String LATE_EVENT = """
            INSERT INTO anju_event
            SELECT journal, 1, stream, 2, 'late', kind, recorded_second, recorded_nano, payload, citations
            FROM anju_event WHERE journal = 'a'""";
    String OTHER_READER = "INSERT INTO anju_feed (place, journal, event) VALUES (0, 'b', 0)";

    /** Returns a database with the tables, empty. */
    Database database();

    private static void append(Journals journals, String journal, long version) {
        Event event = new Event(
                EventId.of("e" + version),
                STREAM,
                "k",
                Instant.EPOCH,
                Payload.ofBytes(new byte[] {1}),
                ImmutableList.of());
        assertThat(journals.journal(journal).append(STREAM, version, ImmutableList.of(event)))
                .isInstanceOf(Appended.class);
    }

    private static List<String> names(List<FedEvent> events) {
        return events.stream()
                .map(event -> event.journal() + event.recorded().position())
                .toList();
    }

    /** Sends {@code sql}, lets {@code meanwhile} happen, and only then commits. */
    private static void late(Database database, String sql, ThrowingCallable meanwhile) throws Throwable {
        try (Connection open = database.application().getConnection()) {
            open.setAutoCommit(false);
            try (PreparedStatement statement = open.prepareStatement(sql)) {
                assertThat(statement.executeUpdate()).isOne();
            }
            meanwhile.call();
            open.commit();
        }
    }

    @Test
    default void anEventCommittedLateIsFedLate() throws Throwable {
        Database database = database();
        Journals journals = JdbcJournals.on(database.application());
        append(journals, "a", Journal.NONE);
        append(journals, "b", Journal.NONE);
        List<FedEvent> seen = new ArrayList<>();

        late(database, LATE_EVENT, () -> {
            append(journals, "b", 1);
            seen.addAll(journals.feed(0, 10));
            assertThat(names(seen)).containsExactlyInAnyOrder("a0", "b0", "b1");
        });
        append(journals, "b", 2);
        List<FedEvent> rest = journals.feed(seen.size(), 10);

        assertThat(names(rest)).containsExactlyInAnyOrder("a1", "b2");
        seen.addAll(rest);
        assertThat(journals.feed(0, 10)).isEqualTo(seen);
        assertThat(seen).extracting(FedEvent::place).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    /** A reader waits for another who is giving places, loses them to it, and gives the rest. */
    @Test
    default void aReaderWhoLosesAPlaceTriesAgain() throws Throwable {
        Database database = database();
        Journals journals = JdbcJournals.on(database.application());
        append(journals, "a", Journal.NONE);
        append(journals, "b", Journal.NONE);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            List<Future<ImmutableList<FedEvent>>> read = new ArrayList<>();
            late(database, OTHER_READER, () -> {
                read.add(reader.submit(() -> journals.feed(0, 10)));
                assertThat(waits(read.get(0))).isTrue();
            });

            assertThat(names(read.get(0).get())).containsExactly("b0", "a0");
            assertThat(journals.feed(0, 10)).isEqualTo(read.get(0).get());
        } finally {
            reader.shutdownNow();
        }
    }

    /** Tells whether nothing comes in half a second; H2 gives up waiting for another only after two. */
    private static boolean waits(Future<?> answer) throws InterruptedException, ExecutionException {
        try {
            answer.get(500, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }

    @Test
    default void readersAmongWritersSeeOneOrder() throws InterruptedException, ExecutionException {
        Journals journals = JdbcJournals.on(database().application());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            List<Callable<List<FedEvent>>> all = new ArrayList<>();
            IntStream.range(0, WRITERS).forEach(writer -> all.add(() -> write(journals, "j" + writer)));
            all.add(() -> readAll(journals));
            all.add(() -> readAll(journals));
            List<List<FedEvent>> done = new ArrayList<>();
            for (Future<List<FedEvent>> each : threads.invokeAll(all, 1, TimeUnit.MINUTES)) {
                done.add(each.get());
            }

            List<FedEvent> one = done.get(WRITERS);
            assertThat(done.get(WRITERS + 1)).isEqualTo(one);
            assertThat(names(one)).doesNotHaveDuplicates();
            assertThat(journals.feed(0, 2 * one.size())).isEqualTo(one);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<FedEvent> write(Journals journals, String journal) {
        IntStream.range(0, EVENTS_EACH).forEach(i -> append(journals, journal, i));
        return ImmutableList.of();
    }

    /** Reads on, each time where it stopped, until everything was there. */
    private static List<FedEvent> readAll(Journals journals) {
        List<FedEvent> seen = new ArrayList<>();
        while (seen.size() < WRITERS * EVENTS_EACH && !Thread.interrupted()) {
            seen.addAll(journals.feed(seen.size(), 7));
        }
        return seen;
    }
}
