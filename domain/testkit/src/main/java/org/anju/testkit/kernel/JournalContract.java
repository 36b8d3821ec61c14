package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.kernel.journal.AppendOutcome;
import org.anju.kernel.journal.AppendOutcome.AlreadyAppended;
import org.anju.kernel.journal.AppendOutcome.Appended;
import org.anju.kernel.journal.AppendOutcome.ContentMismatch;
import org.anju.kernel.journal.AppendOutcome.VersionConflict;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.JournalAudit;
import org.anju.kernel.journal.spi.JournalAudit.Verdict;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Sealer;
import org.junit.jupiter.api.Test;

/** What every journal must do: lose nothing, double nothing, change no order, and let one of two writers win. */
public interface JournalContract {

    /** The number of writers that race. */
    int WRITERS = 4;

    /** The number of events each of them has to record. */
    int EVENTS_EACH = 40;

    /** Returns an empty journal. */
    Journal newJournal();

    private static Event event(String stream, String id, String content) {
        return new Event(
                EventId.of(id),
                StreamId.of(stream),
                "NOTED",
                Instant.parse("2024-10-08T01:00:00Z"),
                Payload.of(new CanonicalWriter().text(content)),
                ImmutableList.of("CC 278"));
    }

    private static AppendOutcome append(Journal journal, long version, Event... events) {
        return journal.append(events[0].stream(), version, ImmutableList.copyOf(events));
    }

    private static List<String> ids(List<RecordedEvent> events) {
        return events.stream().map(event -> event.event().id().value()).toList();
    }

    /** A journal nobody wrote to is empty. */
    @Test
    default void aNewJournalIsEmpty() {
        Journal journal = newJournal();
        assertThat(journal.read(StreamId.of("a"))).isEmpty();
        assertThat(journal.readAll(0, 10)).isEmpty();
        assertThat(journal.checkpoint().size()).isZero();
        assertThat(JournalAudit.of(journal, journal.checkpoint()).verdict()).isEqualTo(Verdict.INTACT);
    }

    /** Events come back in the order recorded, with their content and their places. */
    @Test
    default void eventsKeepTheirOrderContentAndPlace() {
        Journal journal = newJournal();
        assertThat(append(journal, 0, event("a", "1", "one"), event("a", "2", "two")))
                .isInstanceOf(Appended.class);
        assertThat(append(journal, 0, event("b", "3", "three"))).isInstanceOf(Appended.class);
        assertThat(append(journal, 2, event("a", "4", "four")))
                .isEqualTo(new Appended(ImmutableList.of(new RecordedEvent(3, 3, event("a", "4", "four")))));

        assertThat(journal.read(StreamId.of("a")))
                .containsExactly(
                        new RecordedEvent(0, 1, event("a", "1", "one")),
                        new RecordedEvent(1, 2, event("a", "2", "two")),
                        new RecordedEvent(3, 3, event("a", "4", "four")));
        assertThat(ids(journal.read(StreamId.of("b")))).containsExactly("3");
        assertThat(ids(journal.readAll(0, 10))).containsExactly("1", "2", "3", "4");
        assertThat(ids(journal.readAll(1, 2))).containsExactly("2", "3");
        assertThat(journal.readAll(4, 10)).isEmpty();
    }

    /** What was read before does not change when more is recorded. */
    @Test
    default void whatWasReadDoesNotChange() {
        Journal journal = newJournal();
        append(journal, 0, event("a", "1", "one"));
        List<RecordedEvent> read = journal.read(StreamId.of("a"));
        append(journal, 1, event("a", "2", "two"));
        assertThat(ids(read)).containsExactly("1");
    }

    /** A report that is repeated is recorded once, though the stream has grown since. */
    @Test
    default void aRepeatedReportIsRecordedOnce() {
        Journal journal = newJournal();
        append(journal, 0, event("a", "1", "one"), event("a", "2", "two"));
        append(journal, 2, event("a", "3", "three"));

        AppendOutcome again = append(journal, 0, event("a", "1", "one"), event("a", "2", "two"));

        assertThat(again).isInstanceOfSatisfying(AlreadyAppended.class, known -> {
            assertThat(ids(known.events())).containsExactly("1", "2");
            assertThat(known.events().get(1).version()).isEqualTo(2);
        });
        assertThat(ids(journal.readAll(0, 10))).containsExactly("1", "2", "3");
    }

    /** An id with another content is refused, in whatever stream, and changes nothing. */
    @Test
    default void anIdWithAnotherContentIsRefused() {
        Journal journal = newJournal();
        append(journal, 0, event("a", "1", "one"));
        Checkpoint before = journal.checkpoint();

        assertThat(append(journal, 1, event("a", "1", "other"))).isEqualTo(new ContentMismatch(EventId.of("1")));
        assertThat(append(journal, 0, event("b", "1", "one"))).isEqualTo(new ContentMismatch(EventId.of("1")));
        assertThat(append(journal, 1, event("a", "2", "two"), event("a", "1", "one")))
                .isEqualTo(new ContentMismatch(EventId.of("1")));

        assertThat(journal.checkpoint()).isEqualTo(before);
        assertThat(journal.readAll(0, 10)).containsExactly(new RecordedEvent(0, 1, event("a", "1", "one")));
    }

    /** A writer who has not seen the last event is refused and changes nothing; so is one who saw too much. */
    @Test
    default void aStaleVersionIsRefused() {
        Journal journal = newJournal();
        append(journal, 0, event("a", "1", "one"));

        assertThat(append(journal, 0, event("a", "2", "two"))).isEqualTo(new VersionConflict(0, 1));
        assertThat(append(journal, 2, event("a", "2", "two"), event("a", "3", "three")))
                .isEqualTo(new VersionConflict(2, 1));

        assertThat(ids(journal.readAll(0, 10))).containsExactly("1");
        assertThat(append(journal, 1, event("a", "2", "two"))).isInstanceOf(Appended.class);
    }

    /** The checkpoint is the seal of everything recorded, and an older one still fits. */
    @Test
    default void theCheckpointSealsEverything() {
        Journal journal = newJournal();
        append(journal, 0, event("a", "1", "one"), event("a", "2", "two"));
        Checkpoint early = journal.checkpoint();
        append(journal, 0, event("b", "3", "three"));

        Sealer sealer = new Sealer();
        CanonicalWriter writer = new CanonicalWriter();
        for (RecordedEvent event : journal.readAll(0, 10)) {
            event.writeTo(writer.clear());
            sealer.append(writer);
        }
        assertThat(journal.checkpoint())
                .isEqualTo(sealer.checkpoint(journal.checkpoint().origin()));
        assertThat(journal.checkpoint().size()).isEqualTo(3);
        assertThat(JournalAudit.of(journal, early)).isEqualTo(new JournalAudit(Verdict.INTACT, 1));
        assertThat(JournalAudit.of(journal, journal.checkpoint())).isEqualTo(new JournalAudit(Verdict.INTACT, 0));
    }

    /** Writers who race on one stream all get everything in, each event once, without a gap. */
    @Test
    default void racingWritersLoseNothing() throws InterruptedException, ExecutionException {
        Journal journal = newJournal();
        race(writer -> {
            for (int i = 0; i < EVENTS_EACH; i++) {
                Event event = event("a", writer + "-" + i, "content " + i);
                AppendOutcome outcome;
                do {
                    outcome = append(journal, journal.read(event.stream()).size(), event);
                } while (outcome instanceof VersionConflict);
                assertThat(outcome).isInstanceOf(Appended.class);
            }
            return true;
        });
        List<RecordedEvent> events = journal.read(StreamId.of("a"));
        assertThat(events).hasSize(WRITERS * EVENTS_EACH);
        assertThat(ids(events)).doesNotHaveDuplicates();
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).version()).isEqualTo(i + 1L);
            assertThat(events.get(i).position()).isEqualTo(i);
        }
        for (int writer = 0; writer < WRITERS; writer++) {
            String prefix = writer + "-";
            assertThat(ids(events).stream().filter(id -> id.startsWith(prefix)).toList())
                    .isEqualTo(java.util.stream.IntStream.range(0, EVENTS_EACH)
                            .mapToObj(i -> prefix + i)
                            .toList());
        }
        assertThat(JournalAudit.of(journal, journal.checkpoint()).verdict()).isEqualTo(Verdict.INTACT);
    }

    /** Of writers who race for one version with different events exactly one wins. */
    @Test
    default void oneOfTwoRacingWritersWins() throws InterruptedException, ExecutionException {
        for (int round = 0; round < EVENTS_EACH; round++) {
            Journal journal = newJournal();
            List<Boolean> won =
                    race(writer -> append(journal, 0, event("a", "by " + writer, "mine")) instanceof Appended);
            assertThat(won).containsOnlyOnce(true);
            assertThat(journal.readAll(0, 10)).hasSize(1);
        }
    }

    /** Of writers who report the same event at the same time exactly one records it, and all learn that it is there. */
    @Test
    default void theSameReportAtTheSameTimeIsRecordedOnce() throws InterruptedException, ExecutionException {
        for (int round = 0; round < EVENTS_EACH; round++) {
            Journal journal = newJournal();
            List<Boolean> won = race(writer -> {
                AppendOutcome outcome = append(journal, 0, event("a", "same", "same"));
                assertThat(outcome).isInstanceOfAny(Appended.class, AlreadyAppended.class);
                return outcome instanceof Appended;
            });
            assertThat(won).containsOnlyOnce(true);
            assertThat(journal.readAll(0, 10)).hasSize(1);
        }
    }

    /** Something a writer does. */
    @FunctionalInterface
    interface Writing {

        /** Writes as the writer with the given number; tells whether it won. */
        boolean writeAs(int writer);
    }

    private static List<Boolean> race(Writing writing) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                tasks.add(() -> writing.writeAs(number));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> task : writers.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } finally {
            writers.shutdownNow();
        }
    }
}
