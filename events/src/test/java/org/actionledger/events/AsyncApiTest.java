package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others read to understand the topic must tell of the events that there are. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("../docs/asyncapi.yaml");

    @Test
    void it_names_every_event_and_no_other() throws IOException {
        List<String> named = Pattern.compile("^      name: (\\S+)$", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(EventNames.TYPES.keySet());
    }

    @ParameterizedTest
    @MethodSource("org.actionledger.events.EventNamesTest#events")
    void it_describes_every_component_of_an_event(Class<? extends LedgerEvent> type) throws IOException {
        MatchResult schema = Pattern.compile(
                        "^    " + type.getSimpleName() + ":\n      type: object\n((?:      .*\n)+)", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .findFirst()
                .orElseThrow();
        List<String> described = Pattern.compile("^        (\\w+):$", Pattern.MULTILINE)
                .matcher(schema.group(1))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(described)
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
