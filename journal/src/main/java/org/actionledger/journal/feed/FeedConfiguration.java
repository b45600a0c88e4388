package org.actionledger.journal.feed;

import io.micrometer.tracing.Tracer;
import javax.sql.DataSource;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicSettings;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a feed for the application's one {@link FeedHandler}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TopicSettings.class, FeedSettings.class})
public class FeedConfiguration {

    @Bean
    // After the application's own migrations: they may create the schema, and the handler writes to their tables.
    @DependsOnDatabaseInitialization
    Feed feed(
            TopicSettings topic,
            FeedSettings settings,
            DataSource dataSource,
            ObjectProvider<Flyway> own,
            PlatformTransactionManager transactions,
            FeedHandler handler,
            StreamWriters sources,
            ObjectProvider<Tracer> tracer) {
        FeedSchema.migrate(dataSource, own.getIfAvailable());
        return new Feed(
                topic,
                settings,
                JdbcClient.create(dataSource),
                new TransactionTemplate(transactions),
                handler,
                sources,
                tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    FeedProgress feedProgress(Feed feed) {
        return feed.progress();
    }

    @Bean
    FeedHealth feedHealth(Feed feed) {
        return feed.health();
    }

    @Bean
    FeedMeters feedMeters(FeedHealth health) {
        return new FeedMeters(health);
    }
}
