package org.actionledger.journal.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * Deals out the partitions as Kafka's own assignor does, without those that readers had of a topic that was made anew with fewer.
 *
 * <p>Kafka's counts them as dealt out, has too few readers left for the others, and throws; whoever leads the group would do so at each attempt. Public because
 * Kafka's client makes one by its name, and under the name of its parent to others of the group.
 */
public final class ExistingPartitionsAssignor extends CooperativeStickyAssignor {

    @Override
    public Map<String, List<TopicPartition>> assignPartitions(
            Map<String, List<PartitionInfo>> partitionsPerTopic, Map<String, Subscription> subscriptions) {
        Set<TopicPartition> existing = partitionsPerTopic.values().stream()
                .flatMap(List::stream)
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        Map<String, Subscription> owning = new HashMap<>();
        subscriptions.forEach((reader, subscription) -> owning.put(reader, only(existing, subscription)));
        return super.assignPartitions(partitionsPerTopic, owning);
    }

    private static Subscription only(Set<TopicPartition> existing, Subscription given) {
        Subscription only = new Subscription(
                given.topics(),
                given.userData(),
                given.ownedPartitions().stream().filter(existing::contains).toList(),
                given.generationId().orElse(DEFAULT_GENERATION),
                given.rackId());
        only.setGroupInstanceId(given.groupInstanceId());
        return only;
    }
}
