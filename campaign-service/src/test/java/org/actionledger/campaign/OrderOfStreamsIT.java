package org.actionledger.campaign;

import static org.actionledger.campaign.Requests.HAPPENED;
import static org.actionledger.campaign.Requests.UNION;
import static org.actionledger.campaign.Requests.announced;
import static org.actionledger.campaign.Requests.campaign;
import static org.actionledger.campaign.Requests.dispute;
import static org.actionledger.campaign.Requests.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.actionledger.events.Streams;
import org.actionledger.journal.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a policy records on a stream, and what somebody else records there at the same moment, come in the order of the stream. */
class OrderOfStreamsIT {

    static final int CAMPAIGNS = 5;
    static final int MANDATES = 10;
    static final Duration SOON = Duration.ofSeconds(30);

    final RunningService service = new RunningService();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void while_the_start_of_action_exercises_ten_mandates_whose_ends_are_being_stated() {
        UUID union = service.post("/api/unions", UNION).id();
        for (int i = 0; i < CAMPAIGNS; i++) {
            record("campaign-" + i, union);
        }

        int expected = CAMPAIGNS * MANDATES * 3;
        await().atMost(SOON).until(() -> ofMandates(service.published()).size() >= expected);
        assertThat(service.inverted()).isZero();
        Map<String, Long> last = new HashMap<>();
        assertThat(ofMandates(service.published())).hasSize(expected).allSatisfy(event -> assertThat(event.sequence())
                .isEqualTo(last.merge(event.stream(), 1L, Long::sum)));
        assertThat(service.status("/actuator/health")).isEqualTo(200);
    }

    private void record(String slug, UUID union) {
        UUID campaign = service.post("/api/campaigns", campaign(slug, union)).id();
        UUID dispute = service.post("/api/disputes", dispute(slug, union)).id();
        List<UUID> mandates = IntStream.range(0, MANDATES)
                .mapToObj(_ -> secured(campaign, dispute, union))
                .toList();
        await().atMost(SOON).until(() -> mandates.stream().allMatch(this::isRecorded));
        String actions = "/api/disputes/" + dispute + "/actions";
        UUID action = service.post(
                        actions,
                        Requests.action(mandates.toArray(UUID[]::new)).replace("ACTION_SHORT_OF_STRIKE", "STRIKE"))
                .id();
        service.post(actions + "/" + action + "/start", HAPPENED);
        mandates.forEach(mandate -> assertThat(service.post(
                                "/api/mandates/" + mandate + "/statements", "{\"lastDay\": {\"date\": \"2023-07\"}}")
                        .status())
                .isEqualTo(200));
    }

    private UUID secured(UUID campaign, UUID dispute, UUID union) {
        UUID ballot = UUID.randomUUID();
        String stream = Streams.ballot(ballot);
        service.publish(
                UUID.randomUUID(), stream, 1, campaign, announced(ballot, campaign, dispute, union, "STATUTORY"));
        service.publish(
                UUID.randomUUID(),
                stream,
                2,
                campaign,
                result(ballot, campaign, dispute, union, Map.of("STRIKE", "YES")));
        return Streams.mandateId(ballot, "STRIKE", "all");
    }

    private boolean isRecorded(UUID mandate) {
        return service.journal().exists(Streams.mandate(mandate));
    }

    private static List<RecordedEvent> ofMandates(List<RecordedEvent> published) {
        return published.stream()
                .filter(event -> event.stream().startsWith("mandate-"))
                .toList();
    }
}
