package org.actionledger.journal.relay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.relay.Published.Place;
import org.actionledger.journal.topic.TopicContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the topic with what was published to it, before anything more is.
 *
 * <p>The journal is the truth. Where the topic is another one or has lost what it held, all of the journal is published again: readers know what they
 * have, and pass over it. Why that is safe: ADR 0010.
 */
final class TopicCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCheck.class);

    private final TopicContent topic;
    private final JournalEvents journal;
    private final String source;

    TopicCheck(TopicContent topic, JournalEvents journal, String source) {
        this.topic = topic;
        this.journal = journal;
        this.source = source;
    }

    /**
     * Says from where to publish; to be asked only when nobody else can publish any more.
     *
     * @throws JournalBehindTopic the journal has lost events that it has published
     */
    Checked from(Published kept) {
        String id = topic.id();
        Map<Integer, Long> beginnings = topic.beginnings();
        if (!id.equals(kept.topic())) {
            if (kept.topic() != null) {
                LOG.warn("The topic was made anew: all of the journal is published to it");
            }
            return read(beginnings, Published.nothingTo(id));
        }
        Map<Integer, Long> ends = topic.ends();
        for (Map.Entry<Integer, Place> place : kept.places().entrySet()) {
            long offset = place.getValue().offset();
            if (offset < beginnings.getOrDefault(place.getKey(), Long.MAX_VALUE)
                    || offset >= ends.getOrDefault(place.getKey(), 0L)) {
                return readAfterCut(place.getKey(), beginnings, id);
            }
        }
        try {
            return read(beginnings, kept);
        } catch (TopicScan.PlaceTaken e) {
            return readAfterCut(e.partition(), beginnings, id);
        }
    }

    private Checked readAfterCut(int partition, Map<Integer, Long> beginnings, String id) {
        LOG.warn("Partition {} of the topic has lost records: all of the journal is published again", partition);
        return read(beginnings, Published.nothingTo(id));
    }

    private Checked read(Map<Integer, Long> beginnings, Published kept) {
        Map<Integer, Long> from = new HashMap<>();
        beginnings.forEach((partition, beginning) -> {
            Place place = kept.places().get(partition);
            // One that does not begin where it once did is read whole, to see whether it still is of use.
            from.put(partition, place == null || beginning > 0 ? beginning : place.offset());
        });
        Set<Integer> shortened = new HashSet<>(beginnings.keySet());
        shortened.removeIf(partition -> beginnings.getOrDefault(partition, 0L) == 0);
        TopicScan scan = new TopicScan(source, journal, kept.places(), shortened);
        topic.read(from, scan);
        return new Checked(kept.movedTo(kept.cursor(), scan.end()), Optional.ofNullable(headless(scan.headless())));
    }

    private static @Nullable String headless(Map<Integer, RecordedEvent> streams) {
        return streams.isEmpty()
                ? null
                : streams.entrySet().stream()
                        .map(one -> "partition %d (%s is the first of its stream)"
                                .formatted(one.getKey(), one.getValue().position()))
                        .collect(Collectors.joining(
                                ", ",
                                "the topic has lost the beginning of ",
                                ": who reads it anew cannot. Run the command make-topic-anew"));
    }

    /**
     * @param published what the cursor has to be
     * @param headless what the topic has lost that no further publishing brings back
     */
    record Checked(Published published, Optional<String> headless) {}
}
