package org.actionledger.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.EventJson;
import org.actionledger.events.EventNames;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.http.CommandIds;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.TestKafka;
import org.actionledger.journal.TestPostgres;
import org.actionledger.journal.topic.TopicSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service as it ships, on a database and a topic of its own. */
final class RunningService implements AutoCloseable {

    static final String PASSWORD = "a password of the test";

    private final TopicSettings topic = TestKafka.freshTopic(3);
    private final ConfigurableApplicationContext context;

    RunningService() {
        TestPostgres.Schema database = TestPostgres.freshSchema();
        // A schema that is not there yet, as on the first start of a new installation.
        String schema = database.name() + "_ballot";
        context = new SpringApplicationBuilder(BallotService.class)
                .properties("spring.config.name=ballot-service")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.datasource.hikari.schema=" + schema,
                        "--spring.flyway.default-schema=" + schema,
                        "--ledger.kafka.bootstrap-servers=" + topic.bootstrapServers(),
                        "--ledger.kafka.topic=" + topic.topic(),
                        "--ledger.kafka.partitions=" + topic.partitions(),
                        "--ledger.users.official-password=" + PASSWORD,
                        "--ledger.users.auditor-password=" + PASSWORD);
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    RestTestClient as(String user) {
        return stranger()
                .mutate()
                .defaultHeaders(headers -> headers.setBasicAuth(user, PASSWORD))
                .build();
    }

    /** The id of what the official names under this key. */
    static UUID sentByOfficial(UUID key) {
        return CommandIds.of("ballot-service", "user/official", key);
    }

    RestTestClient stranger() {
        return RestTestClient.bindToServer().baseUrl(address()).build();
    }

    /** Another service declares a dispute; answers its position. */
    String disputeDeclared(UUID dispute, UUID campaign) {
        DisputeDeclared event = new DisputeDeclared(
                dispute,
                campaign,
                new UUID(0, 4),
                "Pay and workload",
                List.of("Welsh local authorities"),
                "WALES",
                List.of("pay"),
                When.on("2022-10"),
                List.of());
        return published(event, dispute, 1, campaign);
    }

    /** Another service receives an offer in a dispute, after its declaration; answers its position. */
    String offerReceived(UUID offer, UUID dispute, UUID campaign) {
        OfferReceived event = new OfferReceived(
                dispute, offer, 1, "Two years", "Welsh Government", List.of(), When.on("2023-03-10"), List.of());
        return published(event, dispute, 2, campaign);
    }

    private String published(DisputeEvent event, UUID dispute, long sequence, UUID campaign) {
        TestKafka.publish(
                topic,
                "campaign",
                List.of(new RecordedEvent(
                        UUID.randomUUID(),
                        EventNames.of(event),
                        Streams.dispute(dispute),
                        sequence,
                        campaign.toString(),
                        Instant.parse("2026-11-22T09:00:00Z"),
                        "official",
                        UUID.randomUUID(),
                        "digest",
                        null,
                        UUID.randomUUID(),
                        EventJson.write(event))));
        return Streams.dispute(dispute) + ":" + sequence;
    }

    /** What the service has published of one ballot. */
    List<RecordedEvent> published(UUID ballot) {
        return TestKafka.committed(topic).stream()
                .filter(event -> event.stream().equals(Streams.ballot(ballot)))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
