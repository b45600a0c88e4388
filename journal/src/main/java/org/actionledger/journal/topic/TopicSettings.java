package org.actionledger.journal.topic;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the events are published.
 *
 * @param partitions of the topic when it has to be created; an existing one keeps what it has
 * @param replication copies of the topic when it has to be created
 * @param client further settings of every Kafka client, e.g. how to log in to the broker
 */
@ConfigurationProperties("ledger.kafka")
public record TopicSettings(
        String bootstrapServers,
        String topic,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replication,
        @Nullable Map<String, String> client) {

    public TopicSettings {
        required(bootstrapServers, "ledger.kafka.bootstrap-servers");
        required(topic, "ledger.kafka.topic");
        client = client == null ? Map.of() : Map.copyOf(client);
    }

    /** What every client of the broker is set up with, and what this one adds. */
    public Map<String, Object> clientWith(Map<String, ?> own) {
        Map<String, Object> all = new HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
        if (client != null) {
            all.putAll(client);
        }
        all.putAll(own);
        return all;
    }

    /** What the operator has set every client to, or else what is right for one of ours. */
    public String clientSetting(String name, String otherwise) {
        return client == null ? otherwise : client.getOrDefault(name, otherwise);
    }

    /** Asks the broker, and gives up within seconds. */
    Admin admin() {
        return Admin.create(clientWith(Map.of("default.api.timeout.ms", 10_000, "request.timeout.ms", 5_000)));
    }

    private static void required(@Nullable String value, String property) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(property + " is not set");
        }
    }
}
