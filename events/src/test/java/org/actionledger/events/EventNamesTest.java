package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventNamesTest {

    @Test
    void the_table_names_exactly_the_events_there_are() {
        assertThat(EventNames.TYPES.values()).containsExactlyInAnyOrderElementsOf(events().toList());
    }

    @Test
    void a_name_says_what_its_event_is() {
        assertThat(EventNames.TYPES)
                .allSatisfy((name, type) -> assertThat(name).isEqualTo("org.actionledger." + type.getSimpleName()));
    }

    static Stream<Class<? extends LedgerEvent>> events() {
        return events(LedgerEvent.class);
    }

    private static Stream<Class<? extends LedgerEvent>> events(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.asSubclass(LedgerEvent.class))
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventNamesTest::events);
    }
}
