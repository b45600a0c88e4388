package org.actionledger.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.Subscription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExistingPartitionsAssignorTest {

    private static final String TOPIC = "a-topic";

    @ParameterizedTest
    @CsvSource({
        "2, 1 3 5",
        "4, 0 2 4 5",
        "6, 0 1 2",
        "2, 1 3 / 0 2 5 / 4",
        "3, 4 / 2",
        "4, 5 / 0 3",
        "1, 0 1 2 / 3 4 5",
        "6, 0 1 / 2"
    })
    void each_partition_of_a_topic_made_anew_comes_to_one_reader(int partitions, String heldBefore) {
        Map<String, List<TopicPartition>> held = new HashMap<>();
        for (String byOne : heldBefore.split(" / ", -1)) {
            held.put(
                    "reader-" + held.size(),
                    Stream.of(byOne.split(" ", -1))
                            .map(Integer::valueOf)
                            .map(ExistingPartitionsAssignorTest::partition)
                            .toList());
        }

        // What moves from one reader to another is dealt out in the turn after it was taken away.
        Map<String, List<TopicPartition>> dealt = assign(partitions, assign(partitions, held));

        assertThat(dealt).hasSameSizeAs(held);
        assertThat(dealt.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, partitions)
                        .mapToObj(ExistingPartitionsAssignorTest::partition)
                        .toList());
    }

    private static Map<String, List<TopicPartition>> assign(int partitions, Map<String, List<TopicPartition>> held) {
        Map<String, Subscription> subscriptions = new HashMap<>();
        held.forEach((reader, own) ->
                subscriptions.put(reader, new Subscription(List.of(TOPIC), null, own, 7, Optional.empty())));
        Node[] nodes = {new Node(1, "broker", 9092)};
        List<PartitionInfo> existing = IntStream.range(0, partitions)
                .mapToObj(partition -> new PartitionInfo(TOPIC, partition, nodes[0], nodes, nodes))
                .toList();
        return new ExistingPartitionsAssignor().assignPartitions(Map.of(TOPIC, existing), subscriptions);
    }

    private static TopicPartition partition(int partition) {
        return new TopicPartition(TOPIC, partition);
    }
}
