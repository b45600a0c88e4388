package org.actionledger.campaign;

import static org.actionledger.campaign.Requests.announced;
import static org.actionledger.campaign.Requests.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.Streams;
import org.actionledger.journal.RecordedEvent;
import org.junit.jupiter.api.Test;

class OlderBackupIT {

    static final UUID BALLOT = new UUID(0, 1);
    static final Duration SOON = Duration.ofSeconds(30);

    /** A second mandate of the same result, under another id, would be where the two histories part. */
    @Test
    void what_follows_from_an_event_is_not_recorded_again_while_the_topic_alone_holds_what_did() {
        try (RunningService service = new RunningService()) {
            RunningService.Dispute about = service.recordDispute();
            await().atMost(SOON).until(() -> service.published().size() == 3);
            service.backUp();
            String ballot = Streams.ballot(BALLOT);
            service.publish(
                    new UUID(1, 1),
                    ballot,
                    1,
                    about.campaign(),
                    announced(BALLOT, about.campaign(), about.id(), about.union(), "STATUTORY"));
            service.publish(
                    new UUID(1, 2),
                    ballot,
                    2,
                    about.campaign(),
                    result(BALLOT, about.campaign(), about.id(), about.union(), Map.of("STRIKE", "YES")));
            String mandate = Streams.mandate(Streams.mandateId(BALLOT, "STRIKE", "all"));
            await().atMost(SOON).until(() -> service.published().stream()
                    .map(RecordedEvent::stream)
                    .anyMatch(mandate::equals));
            List<RecordedEvent> secured = service.journal().read(mandate);

            service.putBack();

            await().atMost(SOON).until(() -> service.standsBecause().contains("until the relay has seen"));
            assertThat(service.journal().read(mandate)).isEmpty();
            service.bringBack();
            await().atMost(SOON).untilAsserted(() -> assertThat(service.status("/actuator/health"))
                    .isEqualTo(200));
            assertThat(service.journal().read(mandate))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(secured);
        }
    }
}
