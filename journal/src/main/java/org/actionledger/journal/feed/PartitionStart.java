package org.actionledger.journal.feed;

import org.actionledger.journal.topic.TopicContent;

/** Where to begin in a partition: where the feed left off, or at the beginning where the topic is another one. */
final class PartitionStart {

    private final FeedTables tables;
    private final TopicContent topic;

    PartitionStart(FeedTables tables, TopicContent topic) {
        this.tables = tables;
        this.topic = topic;
    }

    /** @throws ReaderOvertaken another reader has moved it */
    Place from(Place kept, String topicId) {
        return topicId.equals(kept.topic()) ? kept : rewind(kept, topicId);
    }

    /**
     * Has it read from its beginning: nothing is lost by that, since repeats are recognised.
     *
     * @throws ReaderOvertaken another reader has moved it
     */
    Place rewind(Place from, String topicId) {
        long first = topic.beginnings().getOrDefault(from.partition(), 0L);
        Place beginning = Place.atBeginning(from.partition(), topicId, first);
        tables.rewind(from, beginning);
        return beginning;
    }
}
