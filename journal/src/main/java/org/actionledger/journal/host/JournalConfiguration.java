package org.actionledger.journal.host;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.util.List;
import javax.sql.DataSource;
import org.actionledger.journal.Journal;
import org.actionledger.journal.schema.Migrations;
import org.actionledger.journal.store.CommitSignal;
import org.actionledger.journal.store.JournalSchema;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** To be imported by a service, which adds its deciders as beans of type {@link Hosted}. */
@Configuration(proxyBeanMethods = false)
public class JournalConfiguration {

    @Bean
    CommitSignal commitSignal() {
        return new CommitSignal();
    }

    @Bean
    // The service's own migrations may create the schema that the journal's tables go into.
    @DependsOnDatabaseInitialization
    Journal journal(
            DataSource dataSource,
            ObjectProvider<Flyway> own,
            CommitSignal signal,
            List<Hosted<?, ?, ?>> hosted,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Tracer> tracer) {
        JournalSchema.migrate(Migrations.in(dataSource, own.getIfAvailable()));
        return new PostgresJournal(
                dataSource,
                signal,
                hosted,
                meters.getIfAvailable(SimpleMeterRegistry::new),
                tracer.getIfAvailable(() -> Tracer.NOOP));
    }
}
