package org.actionledger.standalone.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.store.ForwardReader;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.actionledger.standalone.BenchmarkedLedger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A record of one size, and everything that is measured of it. */
final class MeasuredRecord {

    private static final int EVENTS_OF_A_CAMPAIGN = 50;
    private static final int SAMPLE = 20_000;
    private static final List<Integer> CLIENTS = MeasuredVisits.CLIENTS;

    private final BenchmarkedLedger ledger;
    private final int size;
    private final int sample;
    private final HikariDataSource database;
    private final JdbcClient sql;

    MeasuredRecord(BenchmarkedLedger ledger, int size) throws Exception {
        this.ledger = ledger;
        this.size = size;
        this.sample = Math.min(size, SAMPLE);
        this.database = ledger.database("campaign", 16);
        this.sql = JdbcClient.create(database);
    }

    static String slug(int campaign) {
        return "campaign-" + campaign;
    }

    void measure(Report report) throws Exception {
        try (MeasuredJournal journal = new MeasuredJournal(database)) {
            report.rate(
                    "filling the journal, %d events a command".formatted(EVENTS_OF_A_CAMPAIGN),
                    Rates.rate(() -> fill(journal)));
            sql.sql("vacuum analyze event").update();
            HikariDataSource plainly = ledger.database("campaign", 16);
            plainly.addDataSourceProperty("reWriteBatchedInserts", true);
            PlainTable plain = new PlainTable(plainly, SampleEvents.message("any"));
            report.rates("reading forward / cursor", Rates.of(() -> read().size(), () -> plain.read(sample)), 0);
            flow(report, journal);
            decide(report, new CommandBenchmark(journal, plain, Math.clamp(size / 20, 500, 2_000)));
        }
        new MeasuredVisits(ledger).measure(report);
    }

    private long fill(MeasuredJournal journal) {
        int campaigns = size / EVENTS_OF_A_CAMPAIGN;
        for (int campaign = 0; campaign < campaigns; campaign++) {
            journal.campaign(slug(campaign), EVENTS_OF_A_CAMPAIGN);
        }
        return size;
    }

    private List<RecordedEvent> read() {
        ForwardReader reader = new ForwardReader(database);
        List<RecordedEvent> read = new ArrayList<>(sample);
        Cursor cursor = Cursor.START;
        while (read.size() < sample) {
            ForwardReader.Batch batch = reader.after(cursor, RelayBenchmark.BATCH);
            batch.events().forEach(placed -> read.add(placed.event()));
            cursor = batch.end();
        }
        return read;
    }

    private void flow(Report report, MeasuredJournal journal) throws Exception {
        RelayBenchmark publishing = new RelayBenchmark(database, journal.signal());
        List<RecordedEvent> events = read();
        TopicSettings scratch = topic("scratch");
        report.rates(
                "relay / transactional producer, %d events in each".formatted(RelayBenchmark.BATCH),
                Rates.measured(() -> publishing.relay(scratch, sample), () -> publishing.producer(scratch, events)),
                0.7);
        TopicSettings record = topic("campaign-record");
        report.rate("relay, the whole journal", publishing.relay(record, size));
        FeedBenchmark following = new FeedBenchmark(ledger.database("campaign", 4));
        report.rates(
                "feed into a table / consumer with COPY",
                Rates.measured(() -> following.feed(record, sample), () -> following.consumer(record, sample)),
                0.5);
        report.rate("feed into a table, the whole topic", following.feed(record, size));
        try (AutoCloseable _ = ledger.startViews()) {
            JdbcClient views = JdbcClient.create(ledger.database("projections", 1));
            report.rate("feed into all views, the whole topic", new Progress(0, () -> shown(views)).rateUntil(size));
        }
    }

    private TopicSettings topic(String name) throws Exception {
        TopicSettings topic = ledger.topic(name);
        new TopicCreation(topic).createIfAbsent();
        return topic;
    }

    static long shown(JdbcClient views) {
        return views.sql("select coalesce(sum(sequence - first_sequence + 1), 0) from feed_stream")
                .query(Long.class)
                .single();
    }

    private void decide(Report report, CommandBenchmark deciding) throws Exception {
        for (int clients : CLIENTS) {
            String by = clients == 1 ? ", 1 client" : ", %d clients".formatted(clients);
            report.rates("command / insert" + by, deciding.onKnownStreams(clients), 0.7);
            report.rates("command that begins a stream / insert" + by, deciding.thatBeginStreams(clients), 0.7);
            report.rates(
                    "command that reads %d events first / insert%s".formatted(EVENTS_OF_A_CAMPAIGN, by),
                    deciding.onStreamsToBeRead(clients, Math.min(size / EVENTS_OF_A_CAMPAIGN, 400), database),
                    0);
        }
        report.rates("events, 100 in a command / inserts, 100 in a batch", deciding.ofManyEvents(), 0.7);
    }
}
