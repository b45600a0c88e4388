package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files are a contract: what is stored and published today must be readable for ever. */
class GoldenJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Set<Class<? extends LedgerEvent>> FOLLOW =
            Set.of(MandateSecured.class, MandateExercised.class, OfferSuperseded.class);

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_golden_file(Class<? extends LedgerEvent> type) throws IOException {
        LedgerEvent event = Samples.of(type);

        assertThat(new String(EventJson.write(event), StandardCharsets.UTF_8)).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_written_is_canonical(Class<? extends LedgerEvent> type) throws IOException {
        byte[] json = EventJson.write(Samples.of(type));

        assertThat(json).isEqualTo(new JsonCanonicalizer(json).getEncodedUTF8());
    }

    @Test
    void every_character_is_written_as_the_scheme_has_it() throws IOException {
        String every = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // The keys of the scheme's own example of sorting, section 3.2.3.
        Map<String, String> inputs =
                Map.of("\u20ac", "", "\r", "", "\ufb33", "", "1", "", "\ud83d\ude00", "", "\u00f6", "", "every", every);
        byte[] json = EventJson.write(Samples.securedOn(inputs));

        assertThat(json).isEqualTo(new JsonCanonicalizer(json).getEncodedUTF8());
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
    void every_event_has_sources_or_follows_from_one_that_has(Class<? extends LedgerEvent> type) {
        assertThat(Samples.of(type).sources()).hasSize(FOLLOW.contains(type) ? 0 : 1);
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
