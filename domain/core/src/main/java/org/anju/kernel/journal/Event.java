package org.anju.kernel.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * Something that happened, as it was reported. Events hold opaque ids of people, never their names or numbers.
 *
 * @param id         its name; the same event keeps it however often it is reported
 * @param stream     the stream it belongs to
 * @param type       what kind of event it is, such as {@code VOTE_OPENED}
 * @param recordedAt when it was recorded, given by the caller
 * @param payload    its content
 * @param citations  the law behind it, each as {@code Citation} writes it
 */
public record Event(
        EventId id,
        StreamId stream,
        String type,
        Instant recordedAt,
        Payload payload,
        ImmutableList<String> citations) {

    /** Throws if the type is not one line of text. */
    public Event {
        Names.check("type", type);
    }

    /** Throws unless there are events, all of {@code stream} and each with an id of its own. */
    public static void checkBatch(StreamId stream, ImmutableList<Event> events) {
        checkArgument(!events.isEmpty(), "no event to append to %s", stream);
        Set<EventId> different = new HashSet<>();
        for (Event event : events) {
            checkArgument(event.stream().equals(stream), "event %s is not of stream %s", event.id(), stream);
            checkArgument(different.add(event.id()), "event %s is given twice", event.id());
        }
    }

    /** Writes the canonical bytes, by which an event is sealed. */
    public void writeTo(CanonicalWriter writer) {
        writer.text(id.value()).text(stream.value()).text(type).moment(recordedAt);
        payload.writeTo(writer);
        writer.count(citations.size());
        citations.forEach(writer::text);
    }
}
