package org.actionledger.journal.relay;

import java.util.Optional;
import org.actionledger.journal.topic.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether what is recorded is being published, and if not, why. */
public final class RelayHealth implements HealthIndicator {

    private volatile @Nullable String failure = "not begun yet";
    /** What the topic has lost, where publishing goes on all the same. */
    private volatile @Nullable String headless;

    private volatile String doing = "starting";

    @Override
    public Health health() {
        String reason = failure == null ? headless : failure;
        return reason == null
                ? Health.up().withDetail("relay", doing).build()
                : Health.down().withDetail("reason", reason).build();
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
