package org.actionledger.journal.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A partition does not hold any more what was read of it. */
final class TopicCut extends RuntimeException {

    TopicCut(Place place, ConsumerRecord<String, byte[]> found) {
        super("partition %d does not hold what was read at offset %d: the first record from there is at %d"
                .formatted(place.partition(), place.whereToRead(), found.offset()));
    }
}
