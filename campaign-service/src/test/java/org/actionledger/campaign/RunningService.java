package org.actionledger.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.tracing.Tracer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestEvents;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.feed.Feed;
import org.actionledger.journal.feed.FeedHandler;
import org.actionledger.journal.relay.LostEvents;
import org.actionledger.journal.relay.Relay;
import org.actionledger.journal.relay.RelaySettings;
import org.actionledger.journal.topic.StreamWriters;
import org.actionledger.journal.topic.TopicContent;
import org.actionledger.journal.topic.TopicSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it ships, on a schema and a topic of its own. */
final class RunningService implements AutoCloseable {

    static final String OFFICIAL = "official:password of the official";
    static final String AUDITOR = "auditor:password of the auditor";

    private static final JsonMapper JSON = new JsonMapper();

    private final TopicSettings topic = TestKafka.createdTopic(3);
    private final ConfigurableApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();

    record Answer(int status, String location, String correlation, JsonNode body) {

        UUID id() {
            return UUID.fromString(body.path("id").asString());
        }

        String position() {
            return body.path("position").asString();
        }

        List<String> rules() {
            List<String> rules = new ArrayList<>();
            body.path("refusals")
                    .forEach(refusal -> rules.add(refusal.path("rule").asString()));
            return rules;
        }
    }

    RunningService(String... settings) {
        application = start(topic, settings);
    }

    private static ConfigurableApplicationContext start(TopicSettings topic, String... settings) {
        TestPostgres.Schema schema = TestPostgres.freshSchema();
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + schema.url(),
                "--spring.datasource.username=" + schema.user(),
                "--spring.datasource.password=" + schema.password(),
                "--spring.datasource.hikari.schema=" + schema.name(),
                "--spring.flyway.default-schema=" + schema.name(),
                "--ledger.kafka.bootstrap-servers=" + topic.bootstrapServers(),
                "--ledger.kafka.topic=" + topic.topic(),
                "--ledger.relay.journal=campaign",
                "--ledger.feed.name=" + schema.name(),
                "--ledger.users.official-password=password of the official",
                "--ledger.users.auditor-password=password of the auditor"));
        return new SpringApplicationBuilder(CampaignService.class)
                .properties("spring.config.name=campaign-service")
                .run(arguments.toArray(String[]::new));
    }

    /** What a ballot needs to be about. */
    record Dispute(UUID union, UUID campaign, UUID id) {}

    Dispute recordDispute() {
        UUID union = post("/api/unions", Requests.UNION).id();
        UUID campaign =
                post("/api/campaigns", Requests.campaign("naht-cymru", union)).id();
        return new Dispute(
                union,
                campaign,
                post("/api/disputes", Requests.dispute("naht-cymru", union)).id());
    }

    Answer post(String path, String json) {
        return post(path, json, Map.of());
    }

    Answer post(String path, String json, Map<String, String> headers) {
        return post(path, json, OFFICIAL, headers);
    }

    Answer post(String path, String json, String user, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        if (!user.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user.getBytes(UTF_8)));
        }
        headers.forEach(request::header);
        return send(request.build());
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** For what is answered in another form than JSON. */
    int status(String path) {
        return response(HttpRequest.newBuilder(address(path)).build()).statusCode();
    }

    /** Everything recorded on the stream, from the first event on. */
    List<LedgerEvent> recorded(String stream) {
        return journal().read(stream).stream()
                .map(event -> EventJson.read(event.type(), event.payload()))
                .toList();
    }

    Journal journal() {
        return application.getBean(Journal.class);
    }

    /** How many events stand in the order of commits before the one that precedes them in their stream. */
    int inverted() {
        return JdbcClient.create(application.getBean(DataSource.class))
                .sql("""
                        select count(*)
                        from (select xact, lag(xact) over (partition by stream order by sequence) as before from event) as placed
                        where xact < before
                        """)
                .query(Integer.class)
                .single();
    }

    /** Whether there is anything that would make spans. */
    boolean traces() {
        return application.getBeanProvider(Tracer.class).stream().findAny().isPresent();
    }

    List<RecordedEvent> published() {
        return TestKafka.committed(topic);
    }

    /** Puts an event on the topic as the service that decides ballots does. */
    RecordedEvent publish(UUID id, String stream, long sequence, UUID campaign, LedgerEvent event) {
        RecordedEvent recorded = recorded(id, stream, sequence, campaign, event);
        publishAgain(recorded);
        return recorded;
    }

    void publishAgain(RecordedEvent event) {
        TestKafka.publish(topic, "ballot", List.of(event));
    }

    /** Puts an event into the journal of this service as nobody here would have decided it. */
    void record(UUID id, String stream, long sequence, UUID campaign, LedgerEvent event) {
        TestEvents.record(
                application.getBean(DataSource.class), List.of(recorded(id, stream, sequence, campaign, event)));
    }

    private static RecordedEvent recorded(UUID id, String stream, long sequence, UUID campaign, LedgerEvent event) {
        return new RecordedEvent(
                id,
                EventNames.of(event),
                stream,
                sequence,
                campaign.toString(),
                Instant.parse("2026-06-01T10:00:00Z"),
                "official",
                id,
                "digest",
                null,
                id,
                EventJson.write(event));
    }

    /** What {@link #putBack} goes back to. */
    void backUp() {
        JdbcClient sql = JdbcClient.create(application.getBean(DataSource.class));
        sql.sql("create table backup as table event").update();
        sql.sql("create table backup_cursor as table relay_cursor").update();
    }

    /** As where the database is put back to an older backup, and the feed reads the topic from its beginning. */
    void putBack() {
        Relay relay = application.getBean(Relay.class);
        Feed feed = application.getBean(Feed.class);
        relay.stop();
        feed.stop();
        JdbcClient sql = JdbcClient.create(application.getBean(DataSource.class));
        sql.sql("delete from event where position not in (select position from backup)")
                .update();
        sql.sql("""
            update relay_cursor set (xact, position, topic, offsets, events)
                = (select xact, position, topic, offsets, events from backup_cursor)
            """).update();
        sql.sql("truncate feed_stream, feed_partition").update();
        relay.start();
        feed.start();
    }

    void bringBack() {
        try (TopicContent content = new TopicContent(topic)) {
            new LostEvents(
                            content,
                            application.getBean(RelaySettings.class),
                            application.getBean(StreamWriters.class),
                            application.getBean(DataSource.class))
                    .bringBack();
        }
    }

    /** Why the feed does not come forward. */
    String standsBecause() {
        return String.valueOf(
                application.getBean(Feed.class).health().health().getDetails().get("reason"));
    }

    void handAgain(RecordedEvent event) {
        application.getBean(FeedHandler.class).handle(List.of(event));
    }

    private URI address(String path) {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return URI.create("http://localhost:" + port + path);
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = response(request);
        String location = response.headers().firstValue("Location").orElse("");
        String correlation = response.headers().firstValue("Correlation-Id").orElse("");
        JsonNode body = response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        return new Answer(response.statusCode(), location, correlation, body);
    }

    private HttpResponse<String> response(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        http.close();
    }
}
