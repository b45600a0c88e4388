package org.actionledger.journal.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.actionledger.journal.topic.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether the feed comes forward, and if not, where it stands and why. */
public final class FeedHealth implements HealthIndicator {

    /** The broker gives a silent reader up after ten seconds. */
    private static final double SILENCE_SECONDS = 8;

    private final Map<Integer, Stop> stops = new ConcurrentSkipListMap<>();
    private volatile @Nullable String failure = "not connected to the broker yet";
    private volatile @Nullable String outage;
    private volatile boolean joined;
    private volatile double silence;
    private volatile List<PassedOver> passedOver = List.of();
    private volatile List<Integer> reading = List.of();

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().up();
        if (failure != null) {
            health.down().withDetail("reason", failure);
        } else if (outage != null) {
            health.down().withDetail("reason", outage);
        } else if (silence > SILENCE_SECONDS) {
            health.down().withDetail("reason", "the broker has not answered for " + (long) silence + " s");
        }
        if (!stops.isEmpty()) {
            health.down()
                    .withDetail(
                            "stopped",
                            stops.values().stream().map(Stop::described).toList());
        }
        if (!passedOver.isEmpty()) {
            health.withDetail("passedOver", passedOver);
        }
        return health.withDetail("partitions", reading).build();
    }

    void failing(Throwable cause) {
        joined = false;
        failure = Reason.of(cause);
    }

    /** To be called when the broker has answered wherever the feed reads, and not before. */
    void reads() {
        if (joined) {
            failure = null;
        }
    }

    void passedOver(List<PassedOver> records) {
        passedOver = records;
    }

    void assigned(Set<Integer> partitions) {
        joined = true;
        reading = partitions.stream().sorted().toList();
        stops.keySet().retainAll(partitions);
    }

    void heardFromBroker(double secondsAgo) {
        silence = secondsAgo;
    }

    void databaseFails(Throwable cause) {
        outage = Reason.of(cause);
    }

    void databaseAnswers() {
        outage = null;
    }

    void stopped(Stop stop) {
        stops.put(stop.partition(), stop);
    }

    void readsOn(int partition) {
        stops.remove(partition);
    }

    int attemptsAt(int partition) {
        @Nullable Stop stop = stops.get(partition);
        return stop == null ? 0 : stop.attempts();
    }
}
