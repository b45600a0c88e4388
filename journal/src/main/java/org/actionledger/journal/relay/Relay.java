package org.actionledger.journal.relay;

import io.micrometer.tracing.Tracer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.topic.Backoff;
import org.actionledger.journal.topic.Reason;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.actionledger.journal.trace.EventSpans;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Publishes the journal from its start to its stop, through every failure of broker and database, while it has the lease. */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Backoff UNTIL_ALL_ANSWER = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    private static final Duration UNTIL_TURN_IS_FREE = Duration.ofMillis(500);
    private static final Duration FOR_THE_BATCH_AT_HAND = Duration.ofSeconds(5);

    private final TopicSettings topic;
    private final RelaySettings settings;
    private final DataSource dataSource;
    private final CommitSignal signal;
    private final EventSpans spans;
    private final RelayHealth health;
    private @Nullable Running running;

    public Relay(TopicSettings topic, RelaySettings settings, DataSource dataSource, CommitSignal signal) {
        this(topic, settings, dataSource, signal, Tracer.NOOP);
    }

    public Relay(
            TopicSettings topic, RelaySettings settings, DataSource dataSource, CommitSignal signal, Tracer tracer) {
        this.topic = topic;
        this.settings = settings;
        this.dataSource = dataSource;
        this.signal = signal;
        this.spans = new EventSpans(tracer);
        this.health = new RelayHealth(new LagReader(dataSource), settings.patience());
    }

    public RelayHealth health() {
        return health;
    }

    @Override
    public synchronized void start() {
        if (running == null) {
            running = new Running();
            running.thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** One run, from start to stop. */
    private final class Running {

        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile Thread thread = thread();

        private Thread thread() {
            return Thread.ofPlatform()
                    .name("relay-" + settings.journal())
                    .uncaughtExceptionHandler(this::beginAnew)
                    .unstarted(this::run);
        }

        /** Where even to say that it failed has failed. */
        private void beginAnew(Thread ended, Throwable cause) {
            health.fails(cause);
            thread = thread();
            thread.start();
        }

        private void run() {
            int failures = 0;
            try {
                while (asked.getCount() > 0) {
                    Duration pause;
                    try {
                        new TopicCreation(topic).createOrRaise();
                        publishInTurn();
                        failures = 0;
                        pause = UNTIL_TURN_IS_FREE;
                    } catch (InterruptedException e) {
                        throw e;
                    } catch (Throwable e) {
                        // Errors too: a relay that ended by one would leave everything unpublished, and nobody would
                        // know.
                        failures++;
                        health.fails(e);
                        LOG.warn("The relay starts anew: {}", Reason.of(e), e);
                        pause = UNTIL_ALL_ANSWER.after(failures);
                    }
                    if (asked.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void publishInTurn() throws SQLException, InterruptedException {
            Optional<Lease> taken = Lease.take(dataSource);
            if (taken.isEmpty()) {
                health.does("stands by: another publishes");
                return;
            }
            try (Lease lease = taken.get();
                    Publisher publisher = new Publisher(topic, settings);
                    TopicContent content = new TopicContent(topic)) {
                Publication publication =
                        new Publication(lease.dataSource(), settings, publisher, content, spans, health);
                new JournalComparison(lease.dataSource()).made();
                publish(publication);
            }
        }

        private void publish(Publication publication) throws InterruptedException {
            PollSchedule schedule = new PollSchedule(signal);
            while (asked.getCount() > 0) {
                schedule.look();
                Publication.Step step = publication.step();
                health.does("publishes");
                schedule.rest(step.published(), step.more());
            }
        }

        private void stop() {
            asked.countDown();
            try {
                if (!thread.join(FOR_THE_BATCH_AT_HAND)) {
                    // It waits for a broker that does not answer. The batch is sent again by whoever has the lease
                    // next.
                    thread.interrupt();
                    thread.join(FOR_THE_BATCH_AT_HAND);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
