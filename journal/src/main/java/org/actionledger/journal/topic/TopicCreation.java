package org.actionledger.journal.topic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actionledger.journal.RecordLimits;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that the topic exists, kept for ever, and takes every event. */
public final class TopicCreation {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final String LARGEST = "max.message.bytes";

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
        try (Admin admin = settings.admin()) {
            create(admin);
        }
    }

    /**
     * Creates the topic unless it is there; one that was made for smaller messages takes every event from now on.
     *
     * @throws KafkaException when the broker does not answer, or does not let this client see or change what the topic takes
     */
    public void createOrRaise() {
        try (Admin admin = settings.admin()) {
            if (!create(admin)) {
                raise(admin);
            }
        }
    }

    /** False where it was there, which is all that who only reads needs. */
    private boolean create(Admin admin) {
        NewTopic topic = new NewTopic(settings.topic(), settings.partitions(), settings.replication())
                .configs(Map.of(
                        "retention.ms",
                        "-1",
                        "retention.bytes",
                        "-1",
                        "cleanup.policy",
                        "delete",
                        LARGEST,
                        Integer.toString(RecordLimits.MESSAGE_BYTES)));
        try {
            BrokerAnswer.to(
                    "create " + topic.name(), admin.createTopics(List.of(topic)).all());
            return true;
        } catch (TopicExistsException e) {
            return false;
        } catch (KafkaException e) {
            if (e instanceof TopicAuthorizationException && isSeen(admin)) {
                return false;
            }
            throw new KafkaException(
                    "topic %s could not be created at %s".formatted(topic.name(), settings.bootstrapServers()), e);
        }
    }

    private boolean isSeen(Admin admin) {
        try {
            BrokerAnswer.to(
                    "which topic is " + settings.topic(),
                    admin.describeTopics(List.of(settings.topic())).allTopicNames());
            return true;
        } catch (KafkaException e) {
            return false;
        }
    }

    private void raise(Admin admin) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, settings.topic());
        ConfigEntry needed = new ConfigEntry(LARGEST, Integer.toString(RecordLimits.MESSAGE_BYTES));
        try {
            Config set = Objects.requireNonNull(BrokerAnswer.to(
                            "what is set of " + topic.name(),
                            admin.describeConfigs(List.of(topic)).all())
                    .get(topic));
            String taken = set.get(LARGEST).value();
            if (Integer.parseInt(taken) < RecordLimits.MESSAGE_BYTES) {
                LOG.warn("Topic {} takes messages of {} bytes; raising it to {}", topic.name(), taken, needed.value());
                BrokerAnswer.to(
                        "raise " + LARGEST + " of " + topic.name(),
                        admin.incrementalAlterConfigs(
                                        Map.of(topic, List.of(new AlterConfigOp(needed, AlterConfigOp.OpType.SET))))
                                .all());
            }
        } catch (KafkaException e) {
            throw new KafkaException(
                    "whether topic %s takes messages of %s bytes could not be seen or changed: set its %s to that"
                            .formatted(topic.name(), needed.value(), LARGEST),
                    e);
        }
    }
}
