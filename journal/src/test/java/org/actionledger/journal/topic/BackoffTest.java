package org.actionledger.journal.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30));

    @Test
    void each_failure_doubles_the_wait() {
        assertThat(BACKOFF.after(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(BACKOFF.after(2)).isEqualTo(Duration.ofMillis(200));
        assertThat(BACKOFF.after(9)).isEqualTo(Duration.ofMillis(25_600));
    }

    @Test
    void no_wait_is_longer_than_the_limit() {
        assertThat(BACKOFF.after(10)).isEqualTo(Duration.ofSeconds(30));
        assertThat(BACKOFF.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(30));
    }
}
