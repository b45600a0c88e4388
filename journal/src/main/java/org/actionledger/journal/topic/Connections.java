package org.actionledger.journal.topic;

import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** How often a client has connected to a broker: the only sign it gives of one that was away. */
public final class Connections {

    private Connections() {}

    public static double of(Map<MetricName, ? extends Metric> metrics) {
        return metrics.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals("connection-creation-total")
                        // Of the client, and not once more of each of its nodes.
                        && !entry.getKey().tags().containsKey("node-id"))
                .map(entry -> entry.getValue().metricValue())
                .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
                .sum();
    }
}
