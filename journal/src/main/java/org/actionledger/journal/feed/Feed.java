package org.actionledger.journal.feed;

import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.actionledger.journal.RecordLimits;
import org.actionledger.journal.topic.Backoff;
import org.actionledger.journal.topic.Reason;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.actionledger.journal.trace.EventSpans;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the topic for one application, from its start to its stop, through every failure of broker and database. */
public final class Feed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Backoff UNTIL_BROKER_ANSWERS = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    private static final Duration FOR_A_CLEAN_STOP = Duration.ofSeconds(10);

    private final TopicSettings topic;
    private final FeedSettings settings;
    private final StreamWriters sources;
    private final FeedTables tables;
    private final FeedProgress progress;
    private final EventApplication application;
    private final FeedHealth health;
    private volatile @Nullable Running running;

    public Feed(
            TopicSettings topic,
            FeedSettings settings,
            JdbcClient jdbc,
            TransactionOperations transaction,
            FeedHandler handler,
            StreamWriters sources) {
        this(topic, settings, jdbc, transaction, handler, sources, Tracer.NOOP);
    }

    public Feed(
            TopicSettings topic,
            FeedSettings settings,
            JdbcClient jdbc,
            TransactionOperations transaction,
            FeedHandler handler,
            StreamWriters sources,
            Tracer tracer) {
        this.topic = topic;
        this.settings = settings;
        this.sources = sources;
        this.health = new FeedHealth(settings.patience());
        this.tables = new FeedTables(jdbc, settings.name());
        AppliedEvents events = new AppliedEvents(jdbc, settings.name());
        this.progress = new FeedProgress(events);
        this.application = new EventApplication(tables, events, transaction, handler, progress, new EventSpans(tracer));
    }

    public FeedProgress progress() {
        return progress;
    }

    public FeedHealth health() {
        return health;
    }

    @Override
    public synchronized void start() {
        if (running == null) {
            Running started = new Running();
            running = started;
            thread(started).start();
        }
    }

    private Thread thread(Running reading) {
        return Thread.ofPlatform()
                .name("feed-" + settings.name())
                // Where even to say that it failed has failed.
                .uncaughtExceptionHandler((_, cause) -> {
                    health.failing(cause);
                    thread(reading).start();
                })
                .unstarted(reading);
    }

    @Override
    public synchronized void stop() {
        Running stopping = running;
        if (stopping != null) {
            stopping.stop();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> own = new HashMap<>(Map.of(
                "group.id",
                settings.name(),
                "client.id",
                settings.name(),
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                false,
                // The table says where to read. Should the topic not have it, that is a failure and not a reason to
                // read elsewhere.
                "auto.offset.reset",
                "none",
                "allow.auto.create.topics",
                false,
                "max.poll.records",
                settings.batch(),
                // One instance that comes or goes leaves the others' partitions at work.
                "partition.assignment.strategy",
                ExistingPartitionsAssignor.class.getName()));
        // A batch is what was fetched of all partitions: at most so much of each, whatever the events are like.
        own.put("fetch.max.bytes", RecordLimits.BATCH_BYTES);
        own.put("max.partition.fetch.bytes", RecordLimits.REQUEST_BYTES);
        own.put("session.timeout.ms", topic.clientSetting("session.timeout.ms", "10000"));
        own.put("metadata.max.age.ms", topic.clientSetting("metadata.max.age.ms", "10000"));
        if (settings.instance() != null) {
            own.put("group.instance.id", settings.name() + "-" + settings.instance());
        }
        return new KafkaConsumer<>(topic.clientWith(own), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** One run, from start to stop. */
    private final class Running implements Runnable {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile @Nullable Consumer<String, byte[]> current;

        @Override
        public void run() {
            int failures = 0;
            try {
                while (asked.getCount() > 0) {
                    try {
                        new TopicCreation(topic).createIfAbsent();
                        failures = 0;
                        read();
                    } catch (WakeupException e) {
                        LOG.debug("Asked to stop", e);
                    } catch (Throwable e) {
                        // Errors too: a feed that ended by one would stand still, and nobody would know.
                        failures++;
                        health.failing(e);
                        LOG.warn("The feed starts anew: {}", Reason.of(e), e);
                    }
                    if (asked.await(UNTIL_BROKER_ANSWERS.after(failures).toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                ended.countDown();
            }
        }

        private void read() {
            KafkaConsumer<String, byte[]> consumer = consumer();
            try (TopicContent content = new TopicContent(topic)) {
                current = consumer;
                FeedReader reader =
                        new FeedReader(topic.topic(), consumer, content, tables, application, sources, health);
                FeedLag lag = new FeedLag(content, settings.patience());
                consumer.subscribe(List.of(topic.topic()), reader);
                Heartbeat heartbeat = new Heartbeat(consumer);
                while (asked.getCount() > 0) {
                    reader.step();
                    health.cameRound(lag.look(reader::positions, health.stoppedPartitions()));
                    if (health.standsWithoutReason()) {
                        // Nothing holds it back but its client, which takes a broker that was put back to an earlier
                        // epoch for one that tells old news.
                        throw new KafkaException(health.behind().inWords());
                    }
                    health.heardFromBroker(heartbeat.secondsAgo());
                }
            } finally {
                current = null;
                consumer.close(CloseOptions.timeout(Duration.ofSeconds(3)));
            }
        }

        private void stop() {
            asked.countDown();
            Consumer<String, byte[]> reading = current;
            if (reading != null) {
                reading.wakeup();
            }
            try {
                if (!ended.await(FOR_A_CLEAN_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.warn("The feed's handler is still at work; what it has not committed will be done again");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The only sign that a consumer gives of a broker that does not answer: polls just stay empty. */
    private record Heartbeat(@Nullable Metric last) {

        Heartbeat(Consumer<?, ?> consumer) {
            this(consumer.metrics().values().stream()
                    .map(Metric.class::cast)
                    .filter(metric -> metric.metricName().name().equals("last-heartbeat-seconds-ago"))
                    .findFirst()
                    .orElse(null));
        }

        double secondsAgo() {
            return last != null && last.metricValue() instanceof Number seconds ? seconds.doubleValue() : 0;
        }
    }
}
