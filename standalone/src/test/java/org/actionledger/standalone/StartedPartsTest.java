package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedPartsTest {

    private final List<String> stopped = new ArrayList<>();
    private final StartedParts running = new StartedParts();

    @Test
    void what_started_last_stops_first() throws Exception {
        running.start(() -> stopping("database"));
        running.start(() -> stopping("broker"));
        running.start(() -> stopping("application"));

        running.close();

        assertThat(stopped).containsExactly("application", "broker", "database");
    }

    @Test
    void what_does_not_stop_does_not_keep_the_others_running() throws Exception {
        running.start(() -> stopping("database"));
        running.start(() -> () -> {
            throw new IOException("stuck");
        });

        running.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nothing_starts_once_it_was_told_to_stop() {
        running.close();

        assertThatThrownBy(() -> running.start(() -> stopping("too late"))).isInstanceOf(CannotStart.class);
    }

    @Test
    void it_stops_once() throws Exception {
        running.start(() -> stopping("database"));

        running.close();
        running.close();

        assertThat(stopped).containsExactly("database");
    }

    private AutoCloseable stopping(String what) {
        return () -> stopped.add(what);
    }
}
