package org.actionledger.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.actionledger.journal.Position;
import org.actionledger.journal.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads single streams, and what single commands recorded. */
public final class StreamReader {

    private final JdbcClient jdbc;

    public StreamReader(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public boolean exists(String stream) {
        return jdbc.sql("select exists (select from event where stream = :stream)")
                .param("stream", stream)
                .query(Boolean.class)
                .single();
    }

    /** In no order. */
    public List<RecordedEvent> firstOf(Collection<String> streams) {
        return jdbc.sql("""
                        select %s
                        from event
                        where stream = any(:streams) and sequence = 1""".formatted(RecordedEventRow.COLUMNS))
                .param("streams", streams.toArray(String[]::new))
                .query((row, number) -> RecordedEventRow.read(row))
                .list();
    }

    public List<RecordedEvent> read(String stream) {
        return jdbc.sql("""
                        select %s
                        from event
                        where stream = :stream
                        order by sequence""".formatted(RecordedEventRow.COLUMNS))
                .param("stream", stream)
                .query((row, number) -> RecordedEventRow.read(row))
                .list();
    }

    public Optional<RecordedCommand> command(UUID commandId) {
        return jdbc.sql("""
                        select stream, sequence, command_digest
                        from event
                        where command_id = :command
                        order by command_part desc
                        limit 1""")
                .param("command", commandId)
                .query(StreamReader::command)
                .optional();
    }

    private static RecordedCommand command(ResultSet row, int number) throws SQLException {
        return new RecordedCommand(
                row.getString("command_digest"), new Position(row.getString("stream"), row.getLong("sequence")));
    }

    /**
     * A command that recorded something.
     *
     * @param last of the events that it recorded
     */
    public record RecordedCommand(String digest, Position last) {}
}
