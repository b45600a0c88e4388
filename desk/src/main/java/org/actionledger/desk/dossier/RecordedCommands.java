package org.actionledger.desk.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.journal.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which commands of a dossier are in the projections' copy of the record already, and what they asked. */
final class RecordedCommands {

    private static final String UNION_REGISTERED = EventNames.of(UnionRegistered.class);

    private final JdbcClient jdbc;

    RecordedCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A command that was recorded.
     *
     * @param digest of what it asked
     * @param position the last event that it recorded
     */
    record Recorded(String digest, Position position) {}

    Map<UUID, Recorded> of(Dossier dossier) {
        Set<String> keys = new HashSet<>(Set.of(dossier.campaign().toString()));
        dossier.commands().stream()
                .filter(command -> command.turn() == PlannedCommand.Turn.UNIONS)
                .forEach(command -> keys.add(Streams.unionId(slug(command)).toString()));
        Map<UUID, Recorded> recorded = new HashMap<>();
        // By key as well, because that is what the table has an index for.
        jdbc.sql("""
                select distinct on (command_id) command_id, command_digest, stream, sequence
                from recorded_event
                where key = any(:keys) and command_id = any(:ids)
                order by command_id, nth desc
                """)
                .param("keys", keys.toArray(String[]::new))
                .param(
                        "ids",
                        dossier.commands().stream().map(PlannedCommand::id).toArray(UUID[]::new))
                .query(row -> {
                    recorded.put(
                            row.getObject("command_id", UUID.class),
                            new Recorded(
                                    row.getString("command_digest"),
                                    new Position(row.getString("stream"), row.getLong("sequence"))));
                });
        return recorded;
    }

    /** The union as the directory has it, whoever registered it. */
    Optional<UnionRegistered> union(String slug) {
        return jdbc.sql("select payload from recorded_event where stream = :stream and sequence = 1 and type = :type")
                .param("stream", Streams.union(Streams.unionId(slug)))
                .param("type", UNION_REGISTERED)
                .query(byte[].class)
                .optional()
                .map(payload -> (UnionRegistered) EventJson.read(UNION_REGISTERED, payload));
    }

    static String slug(PlannedCommand union) {
        return String.valueOf(union.body().get("slug"));
    }
}
