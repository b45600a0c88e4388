package org.actionledger.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Events of no trade, and a way to put them in the journal without a decider. */
public final class TestEvents {

    private TestEvents() {}

    public static RecordedEvent event(String stream, long sequence) {
        return event(stream, sequence, stream);
    }

    public static RecordedEvent event(String stream, long sequence, String key) {
        UUID id = UUID.nameUUIDFromBytes((stream + ":" + sequence).getBytes(UTF_8));
        return new RecordedEvent(
                id,
                "org.example.Happened",
                stream,
                sequence,
                key,
                Instant.parse("2026-06-01T10:00:00Z").plusSeconds(sequence),
                "official",
                id,
                "digest",
                null,
                id,
                "{\"sequence\":%d}".formatted(sequence).getBytes(UTF_8));
    }

    /** The events of the stream, from the first to the last of these sequences. */
    public static List<RecordedEvent> events(String stream, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(sequence -> event(stream, sequence))
                .toList();
    }

    /** Stores them in one transaction. */
    public static void record(DataSource journal, List<RecordedEvent> events) {
        try (Connection connection = journal.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, events);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes them and leaves it to whoever has the connection to commit. */
    public static void insert(Connection connection, List<RecordedEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into event (id, stream, sequence, key, type, payload, recorded_at, actor, command_id, command_part,
                                   command_digest, cause, correlation)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
                """)) {
            for (RecordedEvent event : events) {
                insert.setObject(1, event.id());
                insert.setString(2, event.stream());
                insert.setLong(3, event.sequence());
                insert.setString(4, event.key());
                insert.setString(5, event.type());
                insert.setBytes(6, event.payload());
                insert.setObject(7, event.recordedAt().atOffset(ZoneOffset.UTC));
                insert.setString(8, event.actor());
                insert.setObject(9, event.commandId());
                insert.setString(10, event.commandDigest());
                insert.setObject(11, event.cause());
                insert.setObject(12, event.correlation());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
