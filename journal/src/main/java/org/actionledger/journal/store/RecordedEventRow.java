package org.actionledger.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;

/** An event as a row of the table. */
final class RecordedEventRow {

    static final String COLUMNS = """
            id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, cause, correlation, payload""";

    private RecordedEventRow() {}

    static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("key"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getObject("command_id", UUID.class),
                row.getString("command_digest"),
                row.getObject("cause", UUID.class),
                row.getObject("correlation", UUID.class),
                row.getBytes("payload"));
    }
}
