package org.actionledger.journal.topic;

import java.util.List;
import java.util.Map;
import org.actionledger.journal.RecordedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which journal may write which streams.
 *
 * @param prefixes of the names of its streams, for every journal; where no journal is named, each may write all
 */
public record StreamWriters(Map<String, List<String>> prefixes) {

    public static final StreamWriters ANY = new StreamWriters(Map.of());

    public StreamWriters {
        prefixes = Map.copyOf(prefixes);
    }

    /**
     * Reads an event of ours.
     *
     * @throws UnreadableRecord it is none, or says it is from a journal that does not write such streams
     */
    public RecordedEvent read(ConsumerRecord<String, byte[]> record) {
        RecordedEvent event = EventRecord.read(record);
        String source = EventRecord.sourceOf(record);
        if (!mayWrite(source, event.stream())) {
            throw new UnreadableRecord("header ce_source is %s, and that does not write streams such as %s"
                    .formatted(EventRecord.shortened(source), EventRecord.shortened(event.stream())));
        }
        return event;
    }

    private boolean mayWrite(String source, String stream) {
        return prefixes.isEmpty()
                || prefixes.getOrDefault(source, List.of()).stream().anyMatch(stream::startsWith);
    }
}
