package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files are a contract: what is stored and published today must be readable for ever. */
class GoldenJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_golden_file(Class<? extends LedgerEvent> type) throws IOException {
        LedgerEvent event = Samples.of(type);

        assertThat(new String(EventJson.write(event), StandardCharsets.UTF_8)).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_golden_file_is_read_as_its_event(Class<? extends LedgerEvent> type) throws IOException {
        LedgerEvent event = Samples.of(type);

        assertThat(EventJson.read(EventNames.of(event), golden(event).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_sources(Class<? extends LedgerEvent> type) {
        assertThat(Samples.of(type).sources()).hasSize(1);
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatThrownBy(() -> EventJson.read("org.actionledger.BallotForgotten", new byte[] {'{', '}'}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.actionledger.BallotForgotten");
    }

    @Test
    void an_unknown_component_is_refused() {
        assertThatThrownBy(() -> EventJson.read(
                        "org.actionledger.BallotOpened", "{\"colour\":\"red\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    static Stream<Class<? extends LedgerEvent>> events() {
        return EventNamesTest.events();
    }

    private static String golden(LedgerEvent event) throws IOException {
        return Files.readString(GOLDEN.resolve(EventNames.of(event) + ".json"));
    }
}
