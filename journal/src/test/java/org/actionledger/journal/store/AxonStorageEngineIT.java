package org.actionledger.journal.store;

import com.zaxxer.hikari.HikariDataSource;
import org.actionledger.journal.TestPostgres;
import org.axonframework.eventsourcing.eventstore.AggregateBasedStorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal held to the suite that Axon publishes for stores whose events have one stream each. */
class AxonStorageEngineIT extends AggregateBasedStorageEngineTestSuite<AxonStorageEngine> {

    private static HikariDataSource dataSource;

    @BeforeAll
    static void open() {
        dataSource = TestPostgres.freshSchema().journal();
    }

    @AfterAll
    static void close() {
        dataSource.close();
    }

    @Override
    protected AxonStorageEngine buildStorageEngine() {
        JdbcClient.create(dataSource).sql("truncate event restart identity").update();
        return new AxonStorageEngine(dataSource, converter);
    }

    @Override
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }

    @Override
    protected long globalSequenceOfEvent(long position) {
        return position;
    }

    @Override
    protected TrackingToken trackingTokenAt(long position) {
        long xact = JdbcClient.create(dataSource)
                .sql("select coalesce(max(xact::text::bigint), 0) from event where position <= :position")
                .param("position", position)
                .query(Long.class)
                .single();
        return new AxonStorageEngine.CommitToken(new Cursor(xact, position));
    }

    @Override
    protected EventMessage convertPayload(EventMessage event) {
        return event.withConvertedPayload(String.class, converter);
    }
}
