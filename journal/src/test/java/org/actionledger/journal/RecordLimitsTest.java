package org.actionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said elsewhere of the limits follows from them. */
class RecordLimitsTest {

    @Test
    void the_broker_of_compose_takes_what_clients_send() throws IOException {
        assertThat(figures("../docker-compose.yml", "KAFKA_(?:MESSAGE_MAX|REPLICA_FETCH_MAX)_BYTES: (\\d+)"))
                .containsExactly(RecordLimits.REQUEST_BYTES, RecordLimits.REQUEST_BYTES);
    }

    @Test
    void the_description_of_the_topic_has_its_longest_message() throws IOException {
        assertThat(figures("../docs/asyncapi.yaml", "max\\.message\\.bytes: (\\d+)"))
                .containsExactly(RecordLimits.MESSAGE_BYTES);
        assertThat(Files.readString(Path.of("../docs/asyncapi.yaml")))
                .contains("One event has at most %,d bytes".formatted(RecordLimits.EVENT_BYTES))
                .contains("one command records at most %,d events and 64 MiB".formatted(RecordLimits.COMMAND_EVENTS));
        assertThat(RecordLimits.COMMAND_BYTES).isEqualTo(64 * 1024 * 1024);
    }

    @Test
    void a_message_is_within_what_a_broker_takes_that_nobody_has_set_up() {
        assertThat(RecordLimits.MESSAGE_BYTES).isLessThan(1_048_588);
        assertThat(RecordLimits.REQUEST_BYTES).isLessThan(RecordLimits.BATCH_BYTES);
    }

    private static List<Integer> figures(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
