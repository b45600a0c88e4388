package org.actionledger.journal.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicSettingsTest {

    private static final TopicSettings SET =
            new TopicSettings("broker:9092", "record", 12, (short) 1, Map.of("session.timeout.ms", "30000"));

    @Test
    void what_the_operator_has_set_goes_before_what_is_right_otherwise() {
        assertThat(SET.clientSetting("session.timeout.ms", "10000")).isEqualTo("30000");
        assertThat(SET.clientSetting("metadata.max.age.ms", "10000")).isEqualTo("10000");
        assertThat(new TopicSettings("broker:9092", "record", 12, (short) 1, null)
                        .clientSetting("session.timeout.ms", "10000"))
                .isEqualTo("10000");
    }

    @Test
    void what_a_client_is_made_for_cannot_be_set_otherwise() {
        assertThat(SET.clientWith(Map.of("session.timeout.ms", 5)))
                .isEqualTo(Map.of("bootstrap.servers", "broker:9092", "session.timeout.ms", 5));
    }
}
