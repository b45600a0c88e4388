package org.actionledger.journal.topic;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/** How often a client of Kafka has connected, as its metrics count it: grows when a broker was away. */
public final class Connections {

    private final List<Metric> counted;

    /** @param metrics of the client, which has this one from its beginning */
    public Connections(Map<MetricName, ? extends Metric> metrics) {
        this.counted = metrics.values().stream()
                .<Metric>map(metric -> metric)
                .filter(metric -> metric.metricName().name().equals("connection-creation-total")
                        // Of the client, and not once more of each of its nodes.
                        && !metric.metricName().tags().containsKey("node-id"))
                .toList();
    }

    public double number() {
        double number = 0;
        for (Metric metric : counted) {
            number += metric.metricValue() instanceof Number value ? value.doubleValue() : 0;
        }
        return number;
    }
}
