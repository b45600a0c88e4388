package org.actionledger.journal.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.store.ForwardReader;
import org.actionledger.journal.topic.Backoff;
import org.actionledger.journal.topic.Reason;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes the journal from its start to its stop, through every failure of broker and database, when it is its turn. */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Backoff UNTIL_ALL_ANSWER = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    private static final Duration UNTIL_TURN_IS_FREE = Duration.ofMillis(500);
    private static final Duration FOR_THE_BATCH_AT_HAND = Duration.ofSeconds(5);

    private final TopicSettings topic;
    private final RelaySettings settings;
    private final DataSource dataSource;
    private final CommitSignal signal;
    private final RelayHealth health = new RelayHealth();
    private @Nullable Running running;

    public Relay(TopicSettings topic, RelaySettings settings, DataSource dataSource, CommitSignal signal) {
        this.topic = topic;
        this.settings = settings;
        this.dataSource = dataSource;
        this.signal = signal;
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
        private final Thread thread =
                Thread.ofPlatform().name("relay-" + settings.journal()).unstarted(this::run);

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
                    } catch (RuntimeException | SQLException | LinkageError e) {
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
            Optional<Turn> taken = Turn.take(dataSource);
            if (taken.isEmpty()) {
                health.does("stands by: another publishes");
                return;
            }
            try (Turn turn = taken.get();
                    Publisher publisher = new Publisher(topic, settings)) {
                health.does("publishes");
                publish(turn, publisher);
            }
        }

        private void publish(Turn turn, Publisher publisher) throws InterruptedException {
            ForwardReader reader = new ForwardReader(turn.dataSource());
            RelayCursor cursor = new RelayCursor(JdbcClient.create(turn.dataSource()));
            // Only now that the broker has shut out whoever had the turn before.
            Cursor published = cursor.read();
            Pace pace = new Pace(signal);
            while (asked.getCount() > 0) {
                pace.look();
                ForwardReader.Batch batch = reader.after(published, settings.batch());
                if (!batch.events().isEmpty()) {
                    publisher.publish(batch.events());
                    cursor.move(published, batch.end());
                    published = batch.end();
                }
                pace.rest(!batch.events().isEmpty(), batch.more());
            }
        }

        private void stop() {
            asked.countDown();
            try {
                if (!thread.join(FOR_THE_BATCH_AT_HAND)) {
                    // It waits for a broker that does not answer. The batch is sent again by whoever has the next turn.
                    thread.interrupt();
                    thread.join(FOR_THE_BATCH_AT_HAND);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
