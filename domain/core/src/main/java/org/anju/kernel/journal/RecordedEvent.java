package org.anju.kernel.journal;

import org.anju.kernel.seal.CanonicalWriter;

/**
 * An event with its place.
 *
 * @param position its place in the whole journal; 0 is the first, without gaps
 * @param version  its place in its stream; 1 is the first, without gaps
 * @param event    the event
 */
public record RecordedEvent(long position, long version, Event event) {

    /** Writes the canonical bytes of the entry that is sealed: the version and the event; the tree fixes the position. */
    public void writeTo(CanonicalWriter writer) {
        event.writeTo(writer.number(version));
    }
}
