package org.actionledger.projections.store;

import java.util.List;
import javax.sql.DataSource;
import org.actionledger.journal.feed.FeedHandler;
import org.actionledger.projections.fold.Projection;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts tables under the projections. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final int PIECE = 1_000;

    @Bean
    FlywayMigrationStrategy rebuiltWhenIncomplete(List<Projection<?>> projections) {
        return new RebuiltWhenIncomplete(projections);
    }

    @Bean
    RecordedEvents recordedEvents(DataSource dataSource) {
        JdbcTemplate piecemeal = new JdbcTemplate(dataSource);
        piecemeal.setFetchSize(PIECE);
        return new RecordedEvents(JdbcClient.create(piecemeal));
    }

    @Bean
    StoredLedger storedLedger(DataSource dataSource, List<Projection<?>> projections) {
        return new StoredLedger(JdbcClient.create(dataSource), projections);
    }

    @Bean
    FeedHandler projecting(RecordedEvents events, StoredLedger ledger) {
        return new Projecting(events, ledger);
    }

    @Bean
    Ledgers ledgers(
            List<Projection<?>> projections,
            StoredLedger stored,
            RecordedEvents events,
            PlatformTransactionManager transactions) {
        TransactionTemplate oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setReadOnly(true);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new Ledgers(projections, stored, events, oneSnapshot);
    }
}
