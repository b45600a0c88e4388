package org.actionledger.journal.relay;

import io.micrometer.tracing.Tracer;
import javax.sql.DataSource;
import org.actionledger.journal.schema.Migrations;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.JournalSchema;
import org.actionledger.journal.topic.TopicSettings;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Runs the relay of the application's journal. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TopicSettings.class, RelaySettings.class})
public class RelayConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    Relay relay(
            TopicSettings topic,
            RelaySettings settings,
            DataSource dataSource,
            ObjectProvider<Flyway> own,
            CommitSignal signal,
            ObjectProvider<Tracer> tracer) {
        JournalSchema.migrate(Migrations.in(dataSource, own.getIfAvailable()));
        return new Relay(topic, settings, dataSource, signal, tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    RelayHealth relayHealth(Relay relay) {
        return relay.health();
    }

    @Bean
    JournalComparison journalComparison(DataSource dataSource) {
        return new JournalComparison(dataSource);
    }

    /** After the relay, which sees to it that there are tables. */
    @Bean
    @DependsOn("relay")
    RelayMeters relayMeters(DataSource dataSource) {
        return new RelayMeters(dataSource);
    }
}
