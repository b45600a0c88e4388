package org.actionledger.standalone.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.actionledger.events.Streams;
import org.actionledger.journal.topic.EventRecord;
import org.actionledger.journal.topic.TopicCreation;
import org.actionledger.journal.topic.TopicSettings;
import org.actionledger.standalone.BenchmarkedLedger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long pages and views take on a large ledger, and how much memory fifty readers take. */
final class MeasuredReads {

    private static final int CAMPAIGNS = 200;
    private static final int EMPLOYERS = 23_000;
    private static final int UNDER_ACTION = 10_000;
    private static final int TO_WARM_UP = 200;
    private static final int TIMES = 200;
    private static final int READERS = 50;
    private static final Duration AIM = Duration.ofMillis(50);
    private static final int MOST_MEGABYTES = 64;
    private static final long LOOK_EVERY_NANOS = 200_000_000;

    private final BenchmarkedLedger ledger;

    MeasuredReads(BenchmarkedLedger ledger) {
        this.ledger = ledger;
    }

    void measure(Report report) throws Exception {
        TopicSettings topic = ledger.topic("campaign-record");
        new TopicCreation(topic).createIfAbsent();
        long events = publish(topic);
        try (BenchmarkedLedger.Desk desk = ledger.startDesk();
                HttpClient http = HttpClient.newHttpClient()) {
            JdbcClient views = JdbcClient.create(ledger.database("projections", 1));
            report.rate(
                    "feed into all views, %,d events".formatted(events),
                    new Progress(0, () -> MeasuredRecord.shown(views)).rateUntil(events));
            views.sql("analyze").update();
            Map<String, URI> reads = reads(desk.address());
            for (Map.Entry<String, URI> read : reads.entrySet()) {
                times(http, read.getValue(), TO_WARM_UP);
                report.times(read.getKey(), times(http, read.getValue(), TIMES), AIM);
            }
            report.memory(
                    "live heap more for %d readers at once".formatted(READERS), heap(http, reads), MOST_MEGABYTES);
        }
    }

    private static long publish(TopicSettings topic) throws Exception {
        try (var producer = new KafkaProducer<>(
                topic.clientWith(Map.of("enable.idempotence", true)),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            long events = new LargeRecord(event -> sent.add(producer.send(EventRecord.write(
                            event, topic.topic(), event.stream().startsWith("ballot-") ? "ballot" : "campaign"))))
                    .record(CAMPAIGNS, EMPLOYERS, UNDER_ACTION);
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            return events;
        }
    }

    /** At both ends of each list. */
    private static Map<String, URI> reads(URI desk) {
        String campaign = "/campaigns/" + LargeRecord.LARGE;
        String ballot = campaign + "/ballots/" + LargeRecord.ballot(LargeRecord.LARGE);
        String late = LargeRecord.employer(EMPLOYERS - 60);
        Map<String, URI> reads = new LinkedHashMap<>();
        reads.put("home", desk.resolve("/"));
        reads.put("campaign of 46,000 mandates", desk.resolve(campaign));
        reads.put("its ballots", desk.resolve(campaign + "/ballots"));
        reads.put(
                "its ballots, the last results", desk.resolve(ballot + "?after=" + LargeRecord.result(EMPLOYERS - 60)));
        reads.put("its mandates", desk.resolve(campaign + "/mandates"));
        reads.put(
                "its mandates, the last",
                desk.resolve(campaign + "/mandates?after="
                        + Streams.mandateId(LargeRecord.ballot(LargeRecord.LARGE), "STRIKE", late)));
        reads.put("its status as data", desk.resolve("/api" + campaign));
        reads.put("its timeline as data", desk.resolve("/api" + campaign + "/timeline"));
        reads.put(
                "mandates of one employer as data", desk.resolve("/api/mandates?employer=" + late.replace(" ", "%20")));
        reads.put(
                "100 mandates that end, of all campaigns, as data",
                desk.resolve("/api/mandates?state=EXERCISED&limit=100&on=2026-12-01"));
        return reads;
    }

    private static Times times(HttpClient http, URI address, int count) throws Exception {
        Times times = new Times();
        for (int i = 0; i < count; i++) {
            long began = System.nanoTime();
            read(http, address);
            times.add(Duration.ofNanos(System.nanoTime() - began));
        }
        return times;
    }

    /** Megabytes that are in use after a collection while they read, at most, more than before. */
    private static double heap(HttpClient http, Map<String, URI> reads) throws Exception {
        long before = live();
        AtomicBoolean done = new AtomicBoolean();
        long[] most = {0};
        Thread looking = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                most[0] = Math.max(most[0], live());
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        });
        URI[] addresses = reads.values().toArray(URI[]::new);
        Clients.share(READERS, READERS * 20, (client, each) -> {
            for (int i = 0; i < each; i++) {
                http.send(
                        HttpRequest.newBuilder(addresses[(client + i) % addresses.length])
                                .build(),
                        BodyHandlers.discarding());
            }
        });
        done.set(true);
        looking.join();
        return (most[0] - before) / 1e6;
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void read(HttpClient http, URI address) throws Exception {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
