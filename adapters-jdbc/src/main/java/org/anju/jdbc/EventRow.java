package org.anju.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StreamId;

/** Reads a row of {@code anju_event}. */
final class EventRow {

    private EventRow() {}

    static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getLong("place"),
                row.getLong("version"),
                new Event(
                        EventId.of(row.getString("id")),
                        StreamId.of(row.getString("stream")),
                        row.getString("kind"),
                        Columns.moment(row, "recorded"),
                        Payload.ofBytes(row.getBytes("payload")),
                        Columns.texts(row, "citations")));
    }
}
