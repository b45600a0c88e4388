package org.actionledger.journal.relay;

import java.time.Duration;
import java.util.Optional;
import org.actionledger.journal.topic.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether what is recorded is being published, how much is not, and why. */
public final class RelayHealth implements HealthIndicator {

    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);

    private final LagReader lags;
    private final Duration patience;
    private volatile @Nullable String failure = "not begun yet";
    /** What the topic has lost, where publishing goes on all the same. */
    private volatile @Nullable String headless;

    private volatile String doing = "starting";

    RelayHealth(LagReader lags, Duration patience) {
        this.lags = lags;
        this.patience = patience;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().up().withDetail("relay", doing);
        String reason = failure == null ? headless : failure;
        try {
            Lag lag = lags.now();
            if (lag.events() > 0) {
                health.withDetail("unpublished", lag.described());
                if (reason == null && lag.age().compareTo(patience) > 0) {
                    reason = lag.inWords();
                }
            }
            Duration behind = lag.clockBehind();
            if (behind.compareTo(WORTH_TELLING) > 0) {
                health.withDetail("clock", """
                    %d s behind the last event, which was recorded at %s: until it has passed that, events are recorded as of then\
                    """.formatted(behind.toSeconds(), lag.last()));
            }
        } catch (RuntimeException e) {
            reason = reason == null ? "how much is not published is not known: " + Reason.of(e) : reason;
        }
        return reason == null
                ? health.build()
                : health.down().withDetail("reason", reason).build();
    }

    /** To be called when it has been done, not when it is about to be tried. */
    void does(String what) {
        doing = what;
        failure = null;
    }

    void fails(Throwable cause) {
        failure = Reason.of(cause);
    }

    void headless(Optional<String> lost) {
        headless = lost.orElse(null);
    }
}
