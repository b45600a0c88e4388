package org.actionledger.journal.faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.actionledger.journal.Journal;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.feed.FeedSchema;
import org.actionledger.journal.feed.FeedSettings;
import org.actionledger.journal.host.Hosted;
import org.actionledger.journal.host.JournalConfiguration;
import org.actionledger.journal.relay.Relay;
import org.actionledger.journal.relay.RelaySettings;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of several instances of a service: its journal, its relay, its feed, and connections as a service has them. */
final class Node implements AutoCloseable {

    /** Less than a service's, so that a look after each fault is soon over. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HikariDataSource database;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Relay relay;
    private final Feed feed;

    Node(String jdbcUrl, String schema, TopicSettings topic, String reader, @Nullable String instance) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setUsername("postgres");
        config.setSchema(schema);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(4000);
        database = new HikariDataSource(config);
        context.getBeanFactory().registerSingleton("dataSource", database);
        context.registerBean("counting", Hosted.class, Counting::hosted);
        context.register(JournalConfiguration.class);
        context.refresh();
        FeedSchema.migrate(database);
        relay = new Relay(
                topic,
                new RelaySettings("counting-" + schema, 100, PATIENCE),
                database,
                context.getBean(CommitSignal.class));
        feed = feed(topic, database, reader, instance);
        relay.start();
        feed.start();
    }

    static Feed feed(TopicSettings topic, HikariDataSource database, String reader, @Nullable String instance) {
        return new Feed(
                topic,
                new FeedSettings(reader, instance, 100, PATIENCE),
                JdbcClient.create(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                new Sums(JdbcClient.create(database), reader),
                StreamWriters.ANY);
    }

    Journal journal() {
        return context.getBean(Journal.class);
    }

    List<String> health() {
        return List.of(
                String.valueOf(relay.health().health()),
                String.valueOf(feed.health().health()));
    }

    @Override
    public void close() {
        relay.stop();
        feed.stop();
        context.close();
        database.close();
    }
}
