package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.kernel.journal.AppendOutcome.Appended;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.FedEvent;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.Journals;
import org.anju.kernel.seal.CanonicalWriter;
import org.junit.jupiter.api.Test;

/** What every house of journals must do: each journal what one alone must, and a feed that misses nothing. */
public interface JournalsContract extends JournalContract {

    /** Returns journals nobody wrote to. */
    Journals newJournals();

    @Override
    default Journal newJournal() {
        return newJournals().journal("one");
    }

    private static void note(Journals journals, String journal, long version, String id) {
        StreamId stream = StreamId.of("s");
        Event event = new Event(
                EventId.of(id),
                stream,
                "NOTED",
                Instant.parse("2024-10-08T01:00:00.123456789Z"),
                Payload.of(new CanonicalWriter().text(id)),
                ImmutableList.of());
        assertThat(journals.journal(journal).append(stream, version, ImmutableList.of(event)))
                .isInstanceOf(Appended.class);
    }

    /** Journals have nothing to do with each other: an id or a stream of one is unknown to another. */
    @Test
    default void journalsKeepApart() {
        Journals journals = newJournals();
        note(journals, "a", 0, "1");
        note(journals, "b", 0, "1");

        assertThat(journals.journal("a").readAll(0, 10)).hasSize(1);
        assertThat(journals.journal("b").checkpoint().origin()).isEqualTo("b");
        assertThat(journals.journal("c").readAll(0, 10)).isEmpty();
    }

    /** The feed hands on every event once, goes on where the reader stopped, and never changes a place. */
    @Test
    default void theFeedHandsOnEveryEventOnce() {
        Journals journals = newJournals();
        assertThat(journals.feed(0, 10)).isEmpty();
        note(journals, "b", 0, "1");
        note(journals, "a", 0, "1");
        List<FedEvent> first = journals.feed(0, 10);
        assertThat(first).extracting(FedEvent::journal).containsExactlyInAnyOrder("a", "b");

        note(journals, "b", 1, "2");
        note(journals, "b", 2, "3");
        note(journals, "a", 1, "2");
        List<FedEvent> all = journals.feed(0, 10);

        assertThat(all.subList(0, 2)).isEqualTo(first);
        assertThat(journals.feed(2, 10)).isEqualTo(all.subList(2, 5));
        assertThat(journals.feed(1, 2)).isEqualTo(all.subList(1, 3));
        assertThat(all).extracting(FedEvent::place).containsExactly(0L, 1L, 2L, 3L, 4L);
        for (String journal : List.of("a", "b")) {
            assertThat(all.stream()
                            .filter(event -> event.journal().equals(journal))
                            .map(FedEvent::recorded))
                    .isEqualTo(journals.journal(journal).readAll(0, 10));
        }
    }

    /** Whoever reads while others write sees every event in the end, each once. */
    @Test
    default void aReaderAmongWritersMissesNothing() throws InterruptedException, ExecutionException {
        Journals journals = newJournals();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String journal = "j" + writer;
                done.add(writers.submit(() -> {
                    for (int i = 0; i < EVENTS_EACH; i++) {
                        note(journals, journal, i, "e" + i);
                    }
                }));
            }
            List<FedEvent> seen = new ArrayList<>();
            while (!done.stream().allMatch(Future::isDone)) {
                seen.addAll(journals.feed(seen.size(), 7));
            }
            for (Future<?> each : done) {
                each.get();
            }
            ImmutableList<FedEvent> page = journals.feed(seen.size(), 7);
            while (!page.isEmpty()) {
                seen.addAll(page);
                page = journals.feed(seen.size(), 7);
            }
            assertThat(seen).hasSize(WRITERS * EVENTS_EACH);
            for (int i = 0; i < seen.size(); i++) {
                assertThat(seen.get(i).place()).isEqualTo(i);
            }
            for (int writer = 0; writer < WRITERS; writer++) {
                String journal = "j" + writer;
                assertThat(seen.stream()
                                .filter(event -> event.journal().equals(journal))
                                .map(FedEvent::recorded))
                        .isEqualTo(journals.journal(journal).readAll(0, EVENTS_EACH));
            }
        } finally {
            writers.shutdownNow();
        }
    }
}
