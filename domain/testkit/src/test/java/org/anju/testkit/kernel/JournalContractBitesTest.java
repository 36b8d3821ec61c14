package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.journal.AppendOutcome;
import org.anju.kernel.journal.AppendOutcome.Appended;
import org.anju.kernel.journal.AppendOutcome.VersionConflict;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.memory.InMemoryJournal;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.seal.Checkpoint;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Journals with one fault each: the contract must find it. */
class JournalContractBitesTest {

    /** Passes everything on to a good journal. */
    private static class Passing implements Journal {

        final InMemoryJournal good = new InMemoryJournal("test");

        @Override
        public AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
            return good.append(stream, expectedVersion, events);
        }

        @Override
        public ImmutableList<RecordedEvent> read(StreamId stream) {
            return good.read(stream);
        }

        @Override
        public ImmutableList<RecordedEvent> readAll(long from, int limit) {
            return good.readAll(from, limit);
        }

        @Override
        public Checkpoint checkpoint() {
            return good.checkpoint();
        }
    }

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void aJournalThatForgetsIsFound() {
        JournalContract contract = () -> new Passing() {
            @Override
            public ImmutableList<RecordedEvent> read(StreamId stream) {
                ImmutableList<RecordedEvent> all = super.read(stream);
                return all.size() > 2 ? all.subList(all.size() - 2, all.size()) : all;
            }
        };
        finds(contract::eventsKeepTheirOrderContentAndPlace);
    }

    @Test
    void aJournalThatReordersIsFound() {
        JournalContract contract = () -> new Passing() {
            @Override
            public ImmutableList<RecordedEvent> readAll(long from, int limit) {
                return super.readAll(from, limit).reverse();
            }
        };
        finds(contract::eventsKeepTheirOrderContentAndPlace);
        finds(contract::theCheckpointSealsEverything);
    }

    /** Gives every report a new id, so that nothing is ever known. */
    private static final class Doubling extends Passing {

        private int reports;

        @Override
        public synchronized AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
            ImmutableList<Event> renamed = events.stream()
                    .map(event -> new Event(
                            EventId.of(event.id() + "#" + reports++),
                            stream,
                            event.type(),
                            event.recordedAt(),
                            event.payload(),
                            event.citations()))
                    .collect(ImmutableList.toImmutableList());
            return good.append(stream, good.read(stream).size(), renamed);
        }
    }

    @Test
    void aJournalThatDoublesIsFound() {
        JournalContract contract = Doubling::new;
        finds(contract::aRepeatedReportIsRecordedOnce);
        finds(contract::anIdWithAnotherContentIsRefused);
        finds(contract::theSameReportAtTheSameTimeIsRecordedOnce);
    }

    @Test
    void aJournalWhoseLastWriterWinsIsFound() {
        JournalContract contract = () -> new Passing() {
            @Override
            public AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
                AppendOutcome outcome = good.append(stream, expectedVersion, events);
                return outcome instanceof VersionConflict conflict
                        ? good.append(stream, conflict.actual(), events)
                        : outcome;
            }
        };
        finds(contract::aStaleVersionIsRefused);
        finds(contract::oneOfTwoRacingWritersWins);
    }

    @Test
    void aJournalThatRecordsHalfABatchIsFound() {
        JournalContract contract = () -> new Passing() {
            @Override
            public AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
                return good.append(stream, expectedVersion, events.subList(0, 1));
            }
        };
        finds(contract::eventsKeepTheirOrderContentAndPlace);
        finds(contract::theCheckpointSealsEverything);
    }

    @Test
    void aJournalThatClaimsSuccessIsFound() {
        JournalContract contract = () -> new Passing() {
            @Override
            public AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
                AppendOutcome outcome = good.append(stream, expectedVersion, events);
                return outcome instanceof VersionConflict ? new Appended(ImmutableList.of()) : outcome;
            }
        };
        finds(contract::aStaleVersionIsRefused);
    }

    @Test
    void aJournalWithAStaleCheckpointIsFound() {
        JournalContract contract = () -> new Passing() {
            private final Checkpoint first = good.checkpoint();

            @Override
            public Checkpoint checkpoint() {
                return first;
            }
        };
        finds(contract::theCheckpointSealsEverything);
    }

    /** Looks at the version first and writes later, as a store without a lock does. */
    @Test
    void aJournalWithoutALockIsFound() {
        JournalContract contract = () -> new Passing() {
            @Override
            public AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
                if (good.read(stream).size() != expectedVersion) {
                    return new VersionConflict(
                            expectedVersion, good.read(stream).size());
                }
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                AppendOutcome outcome = good.append(stream, expectedVersion, events);
                return outcome instanceof VersionConflict conflict
                        ? good.append(stream, conflict.actual(), events)
                        : outcome;
            }
        };
        finds(contract::oneOfTwoRacingWritersWins);
    }
}
