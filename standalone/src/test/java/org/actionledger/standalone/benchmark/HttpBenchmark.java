package org.actionledger.standalone.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.standalone.BenchmarkedLedger;
import tools.jackson.databind.json.JsonMapper;

/** What officials and readers see of it, over HTTP. */
final class HttpBenchmark {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString(("official:" + BenchmarkedLedger.PASSWORD).getBytes(UTF_8));

    private final HttpClient http;
    private final BenchmarkedLedger.Addresses addresses;

    HttpBenchmark(HttpClient http, BenchmarkedLedger.Addresses addresses) {
        this.http = http;
        this.addresses = addresses;
    }

    void registerUnion() throws Exception {
        command("/api/unions", """
                {"slug": "naht", "name": "National Association of Head Teachers", "shortName": "NAHT", "where": ["WALES"], "sources": []}
                """);
    }

    void launch(String slug) throws Exception {
        command("/api/campaigns", """
                {"slug": "%s", "title": "A campaign to be visited", "unions": ["%s"], "aims": ["to be seen"],
                 "when": {"date": "2026-11-22"}, "sources": []}
                """.formatted(slug, Streams.unionId("naht")));
    }

    /** Returns the position that was acknowledged. */
    String message(String slug) throws Exception {
        return command("/api/campaigns/" + slug + "/messages", """
                {"headline": "Where we are now", "office": "general secretary", "when": {"date": "2026-11-22"},
                 "body": "Members have voted for action short of strike in every local authority, and talks on pay go on next week.",
                 "sources": [{"title": "Message from the general secretary", "publisher": "the union"}]}
                """);
    }

    /** From the acknowledgement to the answer of a view that has the message in it. */
    Duration untilVisible(String slug) throws Exception {
        String position = message(slug);
        long acknowledged = System.nanoTime();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(
                                addresses.views().resolve("/api/campaigns/" + slug + "/timeline?atLeast=" + position))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        Duration took = Duration.ofNanos(System.nanoTime() - acknowledged);
        expect(answer);
        return took;
    }

    private String command(String path, String json) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(addresses.campaigns().resolve(path))
                        .header("Authorization", LOGIN)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        expect(answer);
        return JSON.readTree(answer.body()).get("position").stringValue();
    }

    private static void expect(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
