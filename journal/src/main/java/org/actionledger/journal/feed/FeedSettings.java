package org.actionledger.journal.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who reads the topic.
 *
 * @param name of the feed: its consumer group, and its rows in {@code feed_stream} and {@code feed_partition}
 * @param instance name of this reader among several of one feed. A reader that was killed and comes back under its name takes up its partitions at once;
 *     without a name they wait until the broker has given it up
 * @param batch most events in one transaction
 */
@ConfigurationProperties("ledger.feed")
public record FeedSettings(
        String name,
        @Nullable String instance,
        @DefaultValue("500") int batch) {

    @SuppressWarnings("ConstantValue") // the binder gives null for what is not set
    public FeedSettings {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("ledger.feed.name is not set");
        }
    }
}
