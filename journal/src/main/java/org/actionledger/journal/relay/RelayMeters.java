package org.actionledger.journal.relay;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much of the journal is not published, for how long, and how large the journal is. */
final class RelayMeters implements MeterBinder {

    private static final Duration OF_ONE_SCRAPE = Duration.ofSeconds(1);

    private final LoadingCache<String, Lag> lag;
    private final JdbcClient jdbc;

    RelayMeters(DataSource dataSource) {
        LagReader reader = new LagReader(dataSource);
        this.lag = Caffeine.newBuilder().expireAfterWrite(OF_ONE_SCRAPE).build(_ -> reader.now());
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ledger.relay.unpublished", this, of(Lag::events))
                .description("Events in the journal that are not on the topic yet; no more than 100,001 are counted")
                .register(registry);
        TimeGauge.builder("ledger.relay.unpublished.age", this, TimeUnit.MILLISECONDS, of(lag -> lag.age()
                        .toMillis()))
                .description("How long ago the first of them was recorded")
                .register(registry);
        Gauge.builder("ledger.relay.held.back", this, of(lag -> lag.heldBackBy() == null ? 0 : 1))
                .description("1 while they wait for somebody's open transaction; health says whose")
                .register(registry);
        Gauge.builder("ledger.journal.events", this, RelayMeters::events)
                .description("Events in the journal, as PostgreSQL estimates them")
                .register(registry);
        Gauge.builder("ledger.journal.size", this, RelayMeters::bytes)
                .description("The journal with its indexes")
                .baseUnit("bytes")
                .register(registry);
    }

    private static ToDoubleFunction<RelayMeters> of(ToDoubleFunction<Lag> value) {
        return meters -> value.applyAsDouble(meters.lag.get("now"));
    }

    private double events() {
        return jdbc.sql("select greatest(reltuples, 0) from pg_class where oid = 'event'::regclass")
                .query(Double.class)
                .single();
    }

    private double bytes() {
        return jdbc.sql("select pg_total_relation_size('event')")
                .query(Double.class)
                .single();
    }
}
