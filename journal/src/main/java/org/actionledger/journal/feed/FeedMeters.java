package org.actionledger.journal.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/** How far the feed is behind the topic, and where it stands still. */
final class FeedMeters implements MeterBinder {

    private final FeedHealth health;

    FeedMeters(FeedHealth health) {
        this.health = health;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ledger.feed.behind", health, one -> one.behind().records())
                .description("Records on the topic that this reader has not read, in its partitions")
                .register(registry);
        TimeGauge.builder("ledger.feed.standing", health, TimeUnit.MILLISECONDS, one -> one.behind()
                        .longest()
                        .toMillis())
                .description("How long it has not come forward where there was something to read")
                .register(registry);
        Gauge.builder("ledger.feed.stopped", health, FeedHealth::stopped)
                .description("Partitions that stand still at a record that cannot be read or applied")
                .register(registry);
        Gauge.builder("ledger.feed.partitions", health, FeedHealth::partitions)
                .description("Partitions that this reader has")
                .register(registry);
    }
}
