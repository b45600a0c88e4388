package org.actionledger.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;

/** An event as a row of the table. */
public final class RecordedEventRow {

    static final String COLUMNS_BUT_PAYLOAD = """
            id, type, stream, sequence, key, recorded_at, actor, command_id, command_digest, cause, correlation""";

    public static final String COLUMNS = COLUMNS_BUT_PAYLOAD + ", payload";

    private RecordedEventRow() {}

    public static RecordedEvent read(ResultSet row) throws SQLException {
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

    static RecordedEvent with(byte[] payload, RecordedEvent event) {
        return new RecordedEvent(
                event.id(),
                event.type(),
                event.stream(),
                event.sequence(),
                event.key(),
                event.recordedAt(),
                event.actor(),
                event.commandId(),
                event.commandDigest(),
                event.cause(),
                event.correlation(),
                payload);
    }
}
