package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StreamId;

/** Reads a row of {@code anju_event}. */
final class EventRow {

    private EventRow() {}

    static RecordedEvent read(ResultSet row) throws SQLException {
        Object[] citations = (Object[]) row.getArray("citations").getArray();
        return new RecordedEvent(
                row.getLong("place"),
                row.getLong("version"),
                new Event(
                        EventId.of(row.getString("id")),
                        StreamId.of(row.getString("stream")),
                        row.getString("kind"),
                        Instant.ofEpochSecond(row.getLong("recorded_second"), row.getInt("recorded_nano")),
                        Payload.ofBytes(row.getBytes("payload")),
                        Arrays.stream(citations).map(Object::toString).collect(ImmutableList.toImmutableList())));
    }
}
