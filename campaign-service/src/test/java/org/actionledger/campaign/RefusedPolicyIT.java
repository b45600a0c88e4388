package org.actionledger.campaign;

import static org.actionledger.campaign.Requests.UNION;
import static org.actionledger.campaign.Requests.announced;
import static org.actionledger.campaign.Requests.campaign;
import static org.actionledger.campaign.Requests.dispute;
import static org.actionledger.campaign.Requests.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.Streams;
import org.junit.jupiter.api.Test;

class RefusedPolicyIT {

    static final UUID BALLOT = new UUID(0, 1);

    @Test
    void a_second_result_for_the_same_votes_stops_the_feed_and_turns_health_down() {
        try (RunningService service = new RunningService()) {
            UUID union = service.post("/api/unions", UNION).id();
            UUID campaign = service.post("/api/campaigns", campaign("naht-cymru", union))
                    .id();
            UUID dispute =
                    service.post("/api/disputes", dispute("naht-cymru", union)).id();
            ResultDeclared result = result(BALLOT, campaign, dispute, union, Map.of("STRIKE", "YES"));
            String stream = Streams.ballot(BALLOT);

            service.publish(
                    new UUID(1, 1), stream, 1, campaign, announced(BALLOT, campaign, dispute, union, "STATUTORY"));
            service.publish(new UUID(1, 2), stream, 2, campaign, result);
            service.publish(new UUID(1, 3), stream, 3, campaign, result);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(service.status("/actuator/health"))
                    .isEqualTo(503));
            assertThat(service.recorded(Streams.mandate(Streams.mandateId(BALLOT, "STRIKE", "all"))))
                    .hasSize(1);
        }
    }
}
