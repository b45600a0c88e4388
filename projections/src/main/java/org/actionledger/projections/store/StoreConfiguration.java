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

    private static final int PIECE = 32;

    @Bean
    FlywayMigrationStrategy rebuiltWhenIncomplete(DataSource dataSource, List<Projection<?, ?>> projections) {
        return new RebuiltWhenIncomplete(dataSource, projections);
    }

    @Bean
    RecordedEvents recordedEvents(DataSource dataSource) {
        return new RecordedEvents(piecemeal(dataSource));
    }

    /** So that a view is stopped by what it reads, and not after the driver has taken all of it in. */
    private static JdbcClient piecemeal(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(PIECE);
        return JdbcClient.create(jdbc);
    }

    @Bean
    StoredReadModel storedLedger(DataSource dataSource, List<Projection<?, ?>> projections) {
        return new StoredReadModel(JdbcClient.create(dataSource), projections);
    }

    @Bean
    FeedHandler projecting(RecordedEvents events, StoredReadModel ledger) {
        return new ProjectionFeed(events, ledger);
    }

    @Bean
    ReadModels ledgers(
            List<Projection<?, ?>> projections,
            DataSource dataSource,
            RecordedEvents events,
            PlatformTransactionManager transactions) {
        TransactionTemplate oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setReadOnly(true);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        JdbcClient piecemeal = piecemeal(dataSource);
        return new ReadModels(
                projections, meter -> new StoredReadModel(piecemeal, projections, meter), events, oneSnapshot);
    }
}
