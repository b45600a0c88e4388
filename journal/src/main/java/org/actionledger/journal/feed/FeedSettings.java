package org.actionledger.journal.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who reads the topic.
 *
 * @param name of the feed: its consumer group, and its rows in {@code feed_stream} and {@code feed_partition}
 * @param instance name of this reader among several of one feed. A reader that was killed and comes back under its name takes up its partitions at once;
 *     without a name they wait until the broker has given it up
 * @param batch most events in one transaction
 * @param patience how long a partition may stand still, with something to read, before health is down; where nothing but the client can be at fault, the reader
 *     begins anew then
 */
@ConfigurationProperties("ledger.feed")
public record FeedSettings(
        String name,
        @Nullable String instance,
        @DefaultValue("500") int batch,
        @DefaultValue("10s") Duration patience) {

    @SuppressWarnings("ConstantValue") // the binder gives null for what is not set
    @ConstructorBinding
    public FeedSettings {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("ledger.feed.name is not set");
        }
    }

    /** With the patience that an application has where its configuration says nothing. */
    public FeedSettings(String name, @Nullable String instance, int batch) {
        this(name, instance, batch, Duration.ofSeconds(10));
    }
}
