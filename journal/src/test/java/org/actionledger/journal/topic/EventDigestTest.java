package org.actionledger.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDigestTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final UUID COMMAND = UUID.fromString("6a1b7f64-03f9-599f-b4c0-dc5570816d07");
    private static final UUID OTHER = UUID.fromString("7d444840-9dc0-11d1-b245-5ffdce74fad2");
    private static final Instant AT = Instant.parse("2022-11-01T09:00:00.123456Z");
    private static final Instant LATER = AT.plusNanos(1_000);

    @Test
    void is_what_readers_have_kept() {
        String kept = digest(ID, "Opened", "b-1", 3, "é", AT, "me", COMMAND, "x", null, OTHER, "{}");

        assertThat(kept).isEqualTo("3c8c4dd97c2203a60e702b05af0d94c0");
    }

    @Test
    void tells_events_apart_that_differ_in_one_thing() {
        List<String> all = new ArrayList<>();

        all.add(digest(ID, "Opened", "b-1", 3, "é", AT, "me", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(OTHER, "Opened", "b-1", 3, "é", AT, "me", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Closed", "b-1", 3, "é", AT, "me", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-2", 3, "é", AT, "me", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 4, "é", AT, "me", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "e", AT, "me", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "é", LATER, "me", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "é", AT, "you", COMMAND, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "é", AT, "me", OTHER, "x", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "é", AT, "me", COMMAND, "y", null, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "é", AT, "me", COMMAND, "x", ID, OTHER, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "é", AT, "me", COMMAND, "x", null, ID, "{}"));
        all.add(digest(ID, "Opened", "b-1", 3, "é", AT, "me", COMMAND, "x", null, OTHER, "[]"));
        // A letter that moves from one text to the next.
        all.add(digest(ID, "Openedb", "-1", 3, "é", AT, "me", COMMAND, "x", null, OTHER, "{}"));

        assertThat(all).doesNotHaveDuplicates();
    }

    private static String digest(
            UUID id,
            String type,
            String stream,
            long sequence,
            String key,
            Instant recordedAt,
            String actor,
            UUID command,
            String commandDigest,
            @Nullable UUID cause,
            UUID correlation,
            String payload) {
        RecordedEvent event = new RecordedEvent(
                id,
                type,
                stream,
                sequence,
                key,
                recordedAt,
                actor,
                command,
                commandDigest,
                cause,
                correlation,
                payload.getBytes(UTF_8));
        return HexFormat.of().formatHex(EventDigest.of(event));
    }
}
