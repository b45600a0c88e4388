package org.actionledger.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntFunction;
import org.actionledger.events.Streams;
import org.jspecify.annotations.Nullable;

/** Eight officials over HTTP, each with a campaign of its own, who send a command under one key until it is acknowledged, and then the next. */
final class PersistentClients implements AutoCloseable {

    static final int CLIENTS = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Map<String, Queue<String>> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private final IntFunction<@Nullable URI> services;
    private volatile boolean ended;

    /** @param services that take commands on campaigns, by any number: who fails at one goes to the next; null while there is none */
    PersistentClients(IntFunction<@Nullable URI> services, Random random) {
        this.services = services;
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            Random own = new Random(random.nextLong());
            acknowledged.put(slug(number), new ConcurrentLinkedQueue<>());
            clients.add(Thread.ofVirtual().start(() -> send(number, own)));
        }
    }

    static String slug(int client) {
        return "persistent-" + client;
    }

    private void send(int client, Random random) {
        String slug = slug(client);
        once(client, random, "/api/campaigns", """
                {"slug": "%s", "title": "A campaign", "unions": ["%s"], "aims": ["to be counted"], "when": {"date": "2026"}, "sources": []}
                """.formatted(slug, Streams.unionId("naht")));
        for (int message = 1; !ended; message++) {
            once(client, random, "/api/campaigns/" + slug + "/messages", """
                    {"headline": "Message %d", "body": "To members", "when": {"date": "2026-11-22"}, "sources": []}
                    """.formatted(message));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20 + random.nextInt(160)));
        }
    }

    private void once(int client, Random random, String path, String json) {
        UUID key = new UUID(random.nextLong(), random.nextLong());
        gate.readLock().lock();
        try {
            String position = untilAcknowledged(services, client, path, key, json);
            if (position == null) {
                return;
            }
            acknowledged
                    .getOrDefault(slug(client), new ConcurrentLinkedQueue<>())
                    .add(position);
            if (random.nextInt(10) == 0) {
                // As who has not heard the answer does, to whichever instance.
                String again = untilAcknowledged(services, client + 1, path, key, json);
                if (again != null && !again.equals(position)) {
                    surprises.add("acknowledged at " + position + " and, again, at " + again);
                }
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    /** The position; null when it was told to end before. */
    @Nullable
    String untilAcknowledged(IntFunction<@Nullable URI> services, int client, String path, UUID key, String json) {
        for (int attempt = 0; !ended; attempt++) {
            URI service = services.apply(client + attempt);
            try {
                if (service != null) {
                    HttpResponse<String> response =
                            http.send(request(service.resolve(path), key, json), BodyHandlers.ofString());
                    if (response.statusCode() / 100 == 2) {
                        return response.body().replaceAll("(?s).*\"position\":\"([^\"]+)\".*", "$1");
                    }
                    if (response.statusCode() < 500 && response.statusCode() != 409 && response.statusCode() != 429) {
                        surprises.add(path + " was answered " + response.statusCode() + " " + response.body());
                    }
                }
            } catch (IOException e) {
                // It has gone, or is not there yet.
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return null;
    }

    static HttpRequest request(URI address, UUID key, String json) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(8))
                .header("Authorization", LedgerUnderTest.login(LedgerUnderTest.OFFICIAL))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    /** How long it takes until every client is told once more that something is recorded; longer than the limit where it is not. */
    Duration untilAllGoOn(Duration limit) throws InterruptedException {
        Map<String, Integer> before = counts();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < limit.toNanos()) {
            if (counts().entrySet().stream().allMatch(one -> one.getValue() > before.getOrDefault(one.getKey(), 0))) {
                return Duration.ofNanos(System.nanoTime() - begun);
            }
            Thread.sleep(5);
        }
        return limit.plusMillis(1);
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        acknowledged.forEach((slug, positions) -> counts.put(slug, positions.size()));
        return counts;
    }

    /** Whether within that time every client has what it has sent acknowledged, and sends nothing more. */
    boolean rest(Duration within) throws InterruptedException {
        return gate.writeLock().tryLock(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    void goOn() {
        gate.writeLock().unlock();
    }

    /** Positions by campaign, in the order in which they were acknowledged. */
    Map<String, Queue<String>> acknowledged() {
        return acknowledged;
    }

    Queue<String> surprises() {
        return surprises;
    }

    @Override
    public void close() {
        ended = true;
        if (gate.isWriteLockedByCurrentThread()) {
            // They rest, and could not hear of it.
            goOn();
        }
        for (Thread client : clients) {
            try {
                client.join(Duration.ofSeconds(60));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        http.shutdownNow();
    }
}
