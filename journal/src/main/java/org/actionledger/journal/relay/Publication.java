package org.actionledger.journal.relay;

import javax.sql.DataSource;
import org.actionledger.journal.store.ForwardReader;
import org.actionledger.journal.store.ForwardReader.Placed;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicWatch;
import org.actionledger.journal.trace.EventSpans;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one relay does in one lease, batch by batch. */
final class Publication {

    private final RelaySettings settings;
    private final Publisher publisher;
    private final TopicContent topic;
    private final TopicWatch watch;
    private final TopicCheck check;
    private final EventSpans spans;
    private final RelayHealth health;
    private final ForwardReader reader;
    private final RelayCursor cursor;
    private Published published;
    private double connections;

    /** To be begun only when the broker has shut out whoever had the lease before: until then the cursor and the topic can still move. */
    Publication(
            DataSource lease,
            RelaySettings settings,
            Publisher publisher,
            TopicContent topic,
            EventSpans spans,
            RelayHealth health) {
        this.settings = settings;
        this.publisher = publisher;
        this.topic = topic;
        this.watch = new TopicWatch(topic);
        this.check = new TopicCheck(topic, new JournalEvents(JdbcClient.create(lease)), settings.journal());
        this.spans = spans;
        this.health = health;
        this.reader = new ForwardReader(lease);
        this.cursor = new RelayCursor(JdbcClient.create(lease));
        this.published = checked(cursor.read());
    }

    /** @throws TopicChanged the lease has to begin anew, and with it the comparison */
    Step step() {
        if (!watch.id().equals(published.topic())) {
            throw new TopicChanged("the topic was made anew");
        }
        if (topic.connections() > connections) {
            // The broker was away. It may have come back with less than it had.
            published = checked(published);
        }
        ForwardReader.Batch batch = reader.after(published.cursor(), settings.batch());
        if (!batch.events().isEmpty()) {
            spans.batch("ledger.publish", traced -> {
                traced.of(batch.events().stream().map(Placed::event).toList());
                publish(batch);
            });
        }
        return new Step(!batch.events().isEmpty(), batch.more());
    }

    private void publish(ForwardReader.Batch batch) {
        Published further = published.movedTo(batch.end(), publisher.publish(batch.events(), published, topic));
        cursor.move(published, further);
        published = further;
    }

    private Published checked(Published kept) {
        connections = topic.connections();
        TopicCheck.Checked checked = check.from(kept);
        if (!checked.published().equals(kept)) {
            cursor.move(kept, checked.published());
        }
        health.headless(checked.headless());
        return checked.published();
    }

    /** @param more events are committed that were not published yet */
    record Step(boolean published, boolean more) {}
}
