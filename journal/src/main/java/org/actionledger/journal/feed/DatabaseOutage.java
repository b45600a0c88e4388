package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.actionledger.journal.topic.Backoff;
import org.actionledger.journal.topic.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which partitions the database holds up. One that answers a question but takes no event has not come back yet. */
final class DatabaseOutage {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutage.class);
    private static final Backoff UNTIL_IT_ANSWERS = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(2));
    private static final long NOT_KNOWN = -1;

    private final FeedHealth health;
    /** The offset that each of them is held up at. */
    private final Map<Integer, Long> heldUp = new HashMap<>();

    private int attempts;

    DatabaseOutage(FeedHealth health) {
        this.health = health;
    }

    /** Says how long to leave these partitions alone. */
    Duration whereToReadIsNotKnown(Collection<Integer> partitions, RuntimeException cause) {
        partitions.forEach(partition -> heldUp.putIfAbsent(partition, NOT_KNOWN));
        return failed(cause);
    }

    /** Says how long to leave these partitions alone. */
    Duration notApplied(Collection<PartitionBatch> batches, RuntimeException cause) {
        batches.forEach(batch -> heldUp.put(batch.partition(), batch.from().next()));
        return failed(cause);
    }

    void readsFrom(int partition, long offset) {
        if (heldUp.getOrDefault(partition, offset) != offset) {
            over(partition);
        }
    }

    void over(int partition) {
        heldUp.remove(partition);
        seeWhetherOver();
    }

    void leave(Set<Integer> partitions) {
        heldUp.keySet().removeAll(partitions);
        seeWhetherOver();
    }

    private Duration failed(RuntimeException cause) {
        attempts++;
        Throwable origin = Outage.origin(cause);
        health.databaseFails(origin);
        LOG.warn("The feed waits for its database: {}", Reason.of(origin));
        return UNTIL_IT_ANSWERS.after(attempts);
    }

    private void seeWhetherOver() {
        if (heldUp.isEmpty()) {
            attempts = 0;
            health.databaseAnswers();
        }
    }
}
