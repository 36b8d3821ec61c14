package org.anju.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.anju.kernel.journal.AppendOutcome.AlreadyAppended;
import org.anju.kernel.journal.AppendOutcome.Appended;
import org.anju.kernel.journal.AppendOutcome.ContentMismatch;
import org.anju.kernel.journal.AppendOutcome.VersionConflict;
import org.anju.kernel.journal.memory.InMemoryJournal;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.JournalAudit;
import org.anju.kernel.journal.spi.JournalAudit.Verdict;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Digest;
import org.junit.jupiter.api.Test;

class JournalAuditTest {

    private static final StreamId VOTE = StreamId.of("vote/1");

    private static Event event(String id, String content) {
        return new Event(
                EventId.of(id),
                VOTE,
                "NOTED",
                Instant.parse("2024-10-08T01:00:00Z"),
                Payload.of(new CanonicalWriter().text(content)),
                ImmutableList.of("CC 278"));
    }

    private static Journal journal(int events) {
        Journal journal = new InMemoryJournal("test");
        for (int i = 0; i < events; i++) {
            journal.append(VOTE, i, ImmutableList.of(event("e" + i, "content " + i)));
        }
        return journal;
    }

    @Test
    void aJournalIsIntactUpToAnyEarlierCheckpoint() {
        for (int size = 0; size <= 5; size++) {
            assertThat(JournalAudit.of(journal(5), journal(size).checkpoint()))
                    .isEqualTo(new JournalAudit(Verdict.INTACT, 5 - size));
        }
        assertThat(JournalAudit.of(journal(2500), journal(2001).checkpoint()))
                .isEqualTo(new JournalAudit(Verdict.INTACT, 499));
    }

    @Test
    void aLostOrChangedEventIsFound() {
        Journal other = journal(4);
        other.append(VOTE, 4, ImmutableList.of(event("e4", "something else")));

        assertThat(JournalAudit.of(journal(4), journal(5).checkpoint()))
                .isEqualTo(new JournalAudit(Verdict.SHORTER, 0));
        assertThat(JournalAudit.of(other, journal(5).checkpoint())).isEqualTo(new JournalAudit(Verdict.CHANGED, 0));
        assertThat(JournalAudit.of(
                        journal(1),
                        new Checkpoint("test", 0, journal(1).checkpoint().root())))
                .isEqualTo(new JournalAudit(Verdict.CHANGED, 1));
        assertThat(JournalAudit.of(journal(0), new Checkpoint("test", 0, Digest.EMPTY))
                        .verdict())
                .isEqualTo(Verdict.INTACT);
    }

    @Test
    void theSealCoversEveryFieldOfAnEvent() {
        assertThat(journal(1).checkpoint())
                .hasToString("test\n1\n" + Digest.ofLeaf(bytes(event("e0", "content 0"))) + "\n");
    }

    private static byte[] bytes(Event event) {
        CanonicalWriter writer = new CanonicalWriter();
        new RecordedEvent(0, 1, event).writeTo(writer);
        return writer.toBytes();
    }

    @Test
    void everyOutcomeOfAnAppendSaysWhatStands() {
        Journal journal = journal(1);
        RecordedEvent first = new RecordedEvent(0, 1, event("e0", "content 0"));
        assertThat(journal.append(VOTE, 0, ImmutableList.of(event("e0", "content 0"))))
                .isEqualTo(new AlreadyAppended(ImmutableList.of(first)));
        assertThat(journal.append(VOTE, 1, ImmutableList.of(event("e0", "other"))))
                .isEqualTo(new ContentMismatch(EventId.of("e0")));
        assertThat(journal.append(VOTE, 1, ImmutableList.of(event("e1", "new"), event("e0", "content 0"))))
                .isEqualTo(new ContentMismatch(EventId.of("e0")));
        assertThat(journal.append(VOTE, 0, ImmutableList.of(event("e1", "new"))))
                .isEqualTo(new VersionConflict(0, 1));
        assertThat(journal.readAll(0, 10)).containsExactly(first);
        assertThat(journal.append(VOTE, 1, ImmutableList.of(event("e1", "new"), event("e2", "newer"))))
                .isEqualTo(new Appended(ImmutableList.of(
                        new RecordedEvent(1, 2, event("e1", "new")), new RecordedEvent(2, 3, event("e2", "newer")))));
        assertThat(journal.read(VOTE)).hasSize(3);
        assertThat(journal.readAll(1, 1)).containsExactly(new RecordedEvent(1, 2, event("e1", "new")));
        assertThat(journal.readAll(3, 1)).isEmpty();
        assertThat(journal.readAll(Long.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void aMistakeOfTheProgramIsAnException() {
        Journal journal = journal(0);
        assertThatThrownBy(() -> journal.append(VOTE, 0, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.append(StreamId.of("other"), 0, ImmutableList.of(event("a", ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.append(VOTE, 0, ImmutableList.of(event("a", ""), event("a", ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.readAll(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.readAll(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.readAll(0, 1)).isEmpty();
    }

    @Test
    void namesAreOneLine() {
        assertThat(EventId.of("x".repeat(200)).compareTo(EventId.of("y"))).isNegative();
        assertThat(StreamId.of("b").compareTo(StreamId.of("a"))).isPositive();
        assertThat(StreamId.of("b")).hasToString("b");
        assertThat(EventId.of("b")).hasToString("b");
        assertThatThrownBy(() -> EventId.of("x".repeat(201))).hasMessageContaining("an event");
        assertThatThrownBy(() -> StreamId.of("a\nb")).hasMessageContaining("a stream");
        assertThatThrownBy(() -> StreamId.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Event(
                        EventId.of("e"), VOTE, "", Instant.EPOCH, Payload.ofBytes(new byte[0]), ImmutableList.of()))
                .hasMessageContaining("type");
    }

    @Test
    void aPayloadCannotBeChangedFromOutside() {
        byte[] bytes = {1, 2};
        Payload payload = Payload.ofBytes(bytes);
        bytes[0] = 9;
        payload.toBytes()[1] = 9;

        assertThat(payload).isEqualTo(Payload.ofBytes(new byte[] {1, 2})).hasToString("2 bytes");
        assertThat(payload).hasSameHashCodeAs(Payload.ofBytes(new byte[] {1, 2}));
        assertThat(payload).isNotEqualTo(Payload.ofBytes(new byte[] {1, 3}));
        assertThat(payload.size()).isEqualTo(2);
    }

    @Test
    void whateverAnEventSaysIsInItsBytes() {
        Event event = event("e", "content");
        Event cited = new Event(
                event.id(),
                VOTE,
                event.type(),
                event.recordedAt(),
                event.payload(),
                ImmutableList.of("CC 278", "CC 277"));
        Event uncited = new Event(
                event.id(), VOTE, event.type(), event.recordedAt(), event.payload(), ImmutableList.of("CC 27"));

        assertThat(bytes(cited)).isNotEqualTo(bytes(event));
        assertThat(bytes(uncited)).isNotEqualTo(bytes(event));
        assertThat(bytes(event("e", "other"))).isNotEqualTo(bytes(event));
        assertThat(bytes(event)).isEqualTo(bytes(event("e", "content")));
    }
}
