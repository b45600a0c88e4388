package org.actionledger.journal.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.faults.Contents.Row;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.topic.TopicSettings;
import org.apache.kafka.common.KafkaException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A record from its first event on, through a number of faults, each followed by a look at all there is. */
final class Round implements AutoCloseable {

    /** Longer than anything in here leaves anything else alone. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Figures figures;
    private final Random random;
    private final String schema;
    private final TopicSettings topic;
    private final HikariDataSource direct;
    private final JdbcClient sql;
    private final Site site;
    private final Load load;

    Round(Place place, int number, Figures figures, Random random) {
        this.figures = figures;
        this.random = random;
        this.schema = "round_" + number;
        this.topic = new TopicSettings(
                place.broker().bootstrapServers(), "record-" + number, 3, (short) 1, TestKafka.CLIENT);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(place.jdbcUrl(place.database().port()));
        config.setMaximumPoolSize(3);
        config.setSchema(schema);
        this.direct = new HikariDataSource(config);
        this.sql = JdbcClient.create(direct);
        sql.sql("create schema " + schema).update();
        Sums.create(sql);
        this.site = new Site(place, schema, topic);
        this.load = new Load(site::journal, site.clock(), random);
    }

    /** False where nothing more can be learnt here, because something stands still. */
    boolean suffer(Fault fault) throws Exception {
        long begun = System.nanoTime();
        fault.strike(site, random);
        long mended = System.nanoTime();
        boolean goesOn = load.goesOn(LONGEST);
        figures.struck(fault, Duration.ofNanos(System.nanoTime() - mended));
        if (!goesOn) {
            figures.stuck(fault, "not every client's command is acknowledged: " + site.health());
            return false;
        }
        boolean well = look(fault.inWords(), "reader-" + schema);
        figures.took(fault, Duration.ofNanos(System.nanoTime() - begun));
        return well;
    }

    /** Reads the whole topic once more, as who has lost the projection does. */
    boolean rebuild() throws Exception {
        String fresh = "rebuilt-" + schema;
        Feed feed = Node.feed(topic, direct, fresh, null);
        feed.start();
        try {
            return look("rebuild", fresh);
        } finally {
            feed.stop();
        }
    }

    private boolean look(String after, String reader) throws Exception {
        if (!load.rests(LONGEST)) {
            figures.stuck(after, "a command is not acknowledged: " + site.health());
            return false;
        }
        try {
            long begun = System.nanoTime();
            Contents contents = whole(reader, begun);
            while (!isComplete(contents) && System.nanoTime() - begun < LONGEST.toNanos()) {
                contents = whole(reader, begun);
            }
            if (!isComplete(contents)) {
                figures.stuck(
                        after,
                        "of %d events %d are on the topic and %d have taken effect: %s"
                                .formatted(
                                        contents.journal().size(),
                                        contents.topic().size(),
                                        contents.applied().size(),
                                        site.health()));
            }
            figures.found(after, Check.of(load.acknowledged(), contents));
            return isComplete(contents);
        } finally {
            load.goOn();
        }
    }

    /** Not before all of it has taken effect, unless it takes too long. */
    private Contents whole(String reader, long begun) throws InterruptedException {
        while (!hasAll(reader) && System.nanoTime() - begun < LONGEST.toNanos()) {
            Thread.sleep(20);
        }
        return contents(reader);
    }

    private boolean hasAll(String reader) {
        return sql.sql("select (select count(*) from applied where reader = :reader) >= (select count(*) from event)")
                .param("reader", reader)
                .query(Boolean.class)
                .single();
    }

    private static boolean isComplete(Contents contents) {
        return contents.applied().size() >= contents.journal().size()
                && contents.topic().stream().map(Row::id).distinct().count()
                        >= contents.journal().size();
    }

    private Contents contents(String reader) {
        List<Row> journal = sql.sql("""
                select stream, sequence, id, command_id, recorded_at, xact::text as xact, payload
                from event order by stream, sequence
                """)
                .query((row, _) -> new Row(
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getObject("id", UUID.class),
                        row.getObject("command_id", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Long.parseUnsignedLong(row.getString("xact")),
                        Counting.by(row.getBytes("payload"))))
                .list();
        List<Row> applied = sql.sql("""
                select applied.stream, applied.sequence, applied.id, command_id, recorded_at
                from applied join event on applied.stream = event.stream and applied.sequence = event.sequence
                where reader = :reader order by number
                """)
                .param("reader", reader)
                .query((row, _) -> new Row(
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getObject("id", UUID.class),
                        row.getObject("command_id", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        0,
                        0))
                .list();
        Map<String, Long> sums = new HashMap<>();
        sql.sql("select stream, total from sums where reader = :reader")
                .param("reader", reader)
                .query(row -> {
                    sums.put(row.getString("stream"), row.getLong("total"));
                });
        return new Contents(journal, topic(), applied, sums);
    }

    private List<Row> topic() {
        try {
            return TestKafka.committed(topic).stream().map(Round::row).toList();
        } catch (KafkaException | NullPointerException e) {
            // Just being made anew.
            return List.of();
        }
    }

    private static Row row(RecordedEvent event) {
        return new Row(
                event.stream(),
                event.sequence(),
                event.id(),
                event.commandId(),
                event.recordedAt(),
                0,
                Counting.by(event.payload()));
    }

    @Override
    public void close() {
        load.close();
        figures.round(load);
        site.close();
        direct.close();
    }
}
