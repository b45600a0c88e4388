package org.actionledger.campaign;

import static org.actionledger.campaign.Requests.UNION;
import static org.actionledger.campaign.Requests.announced;
import static org.actionledger.campaign.Requests.campaign;
import static org.actionledger.campaign.Requests.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.campaign.RunningService.Answer;
import org.actionledger.campaign.TraceCollector.Span;
import org.actionledger.events.Streams;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TracesIT {

    static final String ENDPOINT = "--management.opentelemetry.tracing.export.otlp.endpoint=";
    static final Duration SOON = Duration.ofSeconds(30);
    static final UUID BALLOT = new UUID(0, 1);

    @Nested
    class Sent_to_a_collector {

        @AutoClose
        static TraceCollector collector;

        @AutoClose
        static RunningService service;

        @BeforeAll
        static void start() throws IOException {
            collector = new TraceCollector();
            service = new RunningService(
                    ENDPOINT + collector.endpoint(), "--management.opentelemetry.tracing.export.schedule-delay=100ms");
        }

        @Test
        void show_a_command_from_its_request_to_where_its_event_takes_effect_by_one_correlation_id() {
            String key = "0198c000-0000-7000-8000-000000000001";
            Answer answer = service.post("/api/unions", UNION, Map.of("Idempotency-Key", key));
            String correlation = answer.correlation();
            String stream = "union-" + answer.id();

            Span request = one(correlation, "http post /api/unions");
            Span command = one(correlation, "ledger.command");
            Span published = one(correlation, "ledger.publish");
            Span applied = one(correlation, "ledger.apply");
            assertThat(command.trace()).isEqualTo(request.trace());
            assertThat(command.attributes())
                    .containsEntry("ledger.stream", stream)
                    .containsEntry("ledger.command", "RegisterUnion")
                    .containsEntry("ledger.outcome", "done");
            assertThat(List.of(published, applied)).allSatisfy(span -> assertThat(span.attributes())
                    .containsEntry("ledger.stream", stream)
                    .containsEntry("ledger.sequence", "1"));
            assertThat(List.of(request, command, published, applied))
                    .allSatisfy(span -> assertThat(span.service()).isEqualTo("campaign-service"))
                    .noneMatch(Span::failed);
        }

        @Test
        void show_what_a_policy_records_by_the_correlation_id_of_its_cause() {
            UUID union = new UUID(3, 1);
            UUID campaign = new UUID(3, 2);
            UUID dispute = new UUID(3, 3);
            UUID declared = new UUID(3, 4);
            String ballot = Streams.ballot(BALLOT);
            String mandate = Streams.mandate(Streams.mandateId(BALLOT, "STRIKE", "all"));
            service.publish(
                    new UUID(3, 5), ballot, 1, campaign, announced(BALLOT, campaign, dispute, union, "STATUTORY"));
            service.publish(
                    declared, ballot, 2, campaign, result(BALLOT, campaign, dispute, union, Map.of("STRIKE", "YES")));

            Span followed = one(declared.toString(), "ledger.follow");
            Span command = one(declared.toString(), "ledger.command");
            assertThat(followed.attributes()).containsEntry("ledger.stream", ballot);
            assertThat(command.parent()).isEqualTo(followed.id());
            assertThat(command.attributes()).containsEntry("ledger.stream", mandate);
            await().atMost(SOON).untilAsserted(() -> assertThat(collector.of(declared.toString()))
                    .filteredOn(span -> span.name().equals("ledger.apply"))
                    .extracting(span -> span.attributes().get("ledger.stream"))
                    .containsExactlyInAnyOrder(ballot, mandate));
        }

        @Test
        void show_a_refusal_as_an_outcome_and_not_as_an_error() {
            UUID union =
                    service.post("/api/unions", UNION.replace("naht", "nasuwt")).id();
            String twice = campaign("twice", union);
            service.post("/api/campaigns", twice);
            String correlation = service.post("/api/campaigns", twice).correlation();

            Span command = one(correlation, "ledger.command");
            assertThat(command.attributes()).containsEntry("ledger.outcome", "refused");
            assertThat(command.failed()).isFalse();
        }

        Span one(String correlation, String name) {
            await().atMost(SOON).untilAsserted(() -> assertThat(collector.of(correlation))
                    .as("of all %s", collector.all())
                    .extracting(Span::name)
                    .containsOnlyOnce(name));
            return collector.of(correlation).stream()
                    .filter(span -> span.name().equals(name))
                    .findAny()
                    .orElseThrow();
        }
    }

    @Nested
    class That_nobody_collects {

        @Test
        void are_not_even_begun() {
            try (RunningService service = new RunningService(ENDPOINT)) {
                assertThat(service.traces()).isFalse();
            }
        }
    }
}
