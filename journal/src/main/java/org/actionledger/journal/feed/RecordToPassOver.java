package org.actionledger.journal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.actionledger.journal.topic.CannotMend;
import org.actionledger.journal.topic.TopicContent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A record that an operator has one feed pass over, which goes on record in the feed's database. */
public final class RecordToPassOver {

    private final TopicContent topic;
    private final String feed;
    private final JdbcClient jdbc;

    public RecordToPassOver(TopicContent topic, FeedSettings settings, DataSource database) {
        this.topic = topic;
        this.feed = settings.name();
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * Notes it; the feed goes on when it next looks, half a minute later at most.
     *
     * @return what was done
     * @throws CannotMend the feed does not stand still there
     */
    public String note(int partition, long offset, String by, String because) {
        String id = topic.id();
        String reason = stopAt(id, partition, offset);
        ConsumerRecord<String, byte[]> record = topic.record(partition, offset)
                .orElseThrow(() -> new CannotMend(
                        "Partition %d of the topic holds no record at offset %d.".formatted(partition, offset)));
        jdbc.sql("""
            insert into feed_passed_over (feed, topic, partition, record_offset, passed_by, because, stop_reason, headers, record_key, record_value)
            values (:feed, :topic, :partition, :offset, :by, :because, :reason, cast(:headers as jsonb), :key, :value)
            on conflict do nothing
            """)
                .param("feed", feed)
                .param("topic", id)
                .param("partition", partition)
                .param("offset", offset)
                .param("by", by)
                .param("because", because)
                .param("reason", reason)
                .param("headers", headers(record))
                .param("key", record.key() == null ? null : record.key().replace("\0", "\uFFFD"))
                .param("value", record.value())
                .update();
        return """
            The feed %s passes over the record at offset %d of partition %d, at which it stood still: %s
            That is on record in its table feed_passed_over, with the record itself. The feed goes on within half a minute.\
            """.formatted(feed, offset, partition, reason);
    }

    private String stopAt(String id, int partition, long offset) {
        return jdbc.sql("""
            select stop_reason from feed_partition
            where feed = :feed and topic = :topic and partition = :partition and stop_offset = :offset
            """)
                .param("feed", feed)
                .param("topic", id)
                .param("partition", partition)
                .param("offset", offset)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new CannotMend(
                        "The feed %s does not stand still at offset %d of partition %d. It stands still at: %s"
                                .formatted(feed, offset, partition, stops())));
    }

    private String stops() {
        String stops = String.join(
                "; ", jdbc.sql("""
                    select format('partition %s, offset %s (%s)', partition, stop_offset, stop_reason)
                    from feed_partition
                    where feed = :feed and stop_offset is not null
                    order by partition
                    """).param("feed", feed).query(String.class).list());
        return stops.isEmpty() ? "no record." : stops;
    }

    private static String headers(ConsumerRecord<String, byte[]> record) {
        Map<String, @Nullable String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(
                        // PostgreSQL has no character for zero.
                        header.key().replace("\0", "\uFFFD"),
                        header.value() == null ? null : new String(header.value(), UTF_8).replace("\0", "\uFFFD")));
        return JsonMapper.shared().writeValueAsString(headers);
    }
}
