package org.actionledger.journal.topic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Sees to it that the topic exists, kept for ever. */
public final class TopicCreation {

    private final TopicSettings settings;

    public TopicCreation(TopicSettings settings) {
        this.settings = settings;
    }

    /**
     * Creates the topic unless it is there; does not change one that is.
     *
     * @throws KafkaException when the broker does not answer or refuses
     */
    public void createIfAbsent() {
        NewTopic topic = new NewTopic(settings.topic(), settings.partitions(), settings.replication())
                .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete"));
        try (Admin admin = Admin.create(
                settings.clientWith(Map.of("default.api.timeout.ms", 10_000, "request.timeout.ms", 5_000)))) {
            create(admin, topic);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic " + settings.topic() + " could not be created", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("no broker at " + settings.bootstrapServers() + " answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while the topic was being created", e);
        }
    }

    private static void create(Admin admin, NewTopic topic)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get(15, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicAuthorizationException)) {
                throw e;
            }
            // Who only reads need not be allowed to create what is there.
            admin.describeTopics(List.of(topic.name())).allTopicNames().get(15, TimeUnit.SECONDS);
        }
    }
}
