package org.actionledger.journal.relay;

import org.actionledger.journal.topic.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether what is recorded is being published, and if not, why. */
public final class RelayHealth implements HealthIndicator {

    private volatile @Nullable String failure = "not begun yet";
    private volatile String doing = "starting";

    @Override
    public Health health() {
        String reason = failure;
        return reason == null
                ? Health.up().withDetail("relay", doing).build()
                : Health.down().withDetail("reason", reason).build();
    }

    void does(String what) {
        doing = what;
        failure = null;
    }

    void fails(Throwable cause) {
        failure = Reason.of(cause);
    }
}
