package org.actionledger.journal.feed;

import java.time.Duration;
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

    private static final Duration LONGEST_BATCH = Duration.ofMinutes(1);

    private final Map<Integer, Stop> stops = new ConcurrentSkipListMap<>();
    private volatile @Nullable String failure = "not connected to the broker yet";
    private volatile @Nullable String outage;
    private volatile boolean joined;
    private volatile double silence;
    private volatile List<PassedOver> passedOver = List.of();
    private volatile List<Integer> reading = List.of();
    private volatile Behind behind = Behind.NOT;
    /** On the clock of {@link System#nanoTime}. */
    private volatile long cameRound = System.nanoTime();

    private final Duration patience;

    /** @param patience after which a reader that does not come forward is not well */
    FeedHealth(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().up();
        if (failure != null) {
            health.down().withDetail("reason", failure);
        } else if (outage != null) {
            health.down().withDetail("reason", outage);
        } else if (silence > SILENCE_SECONDS) {
            health.down().withDetail("reason", "the broker has not answered for " + (long) silence + " s");
        } else if (atWork().compareTo(LONGEST_BATCH) > 0) {
            health.down().withDetail("reason", "the feed has been at one batch for " + atWork().toSeconds() + " s");
        } else if (stops.isEmpty() && behind.longest().compareTo(patience) > 0) {
            health.down().withDetail("reason", behind.inWords());
        }
        if (behind.records() > 0) {
            health.withDetail("behind", behind.described());
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

    /** To be called each time round. */
    void cameRound(Behind now) {
        behind = now;
        cameRound = System.nanoTime();
    }

    Behind behind() {
        return behind;
    }

    int stopped() {
        return stops.size();
    }

    int partitions() {
        return reading.size();
    }

    /** Whether it stands still though nothing is known, here or at the broker, that would keep it from reading. */
    boolean standsWithoutReason() {
        return stops.isEmpty() && outage == null && behind.isUnexplained();
    }

    Set<Integer> stoppedPartitions() {
        return stops.keySet();
    }

    private Duration atWork() {
        return Duration.ofNanos(System.nanoTime() - cameRound);
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
