package org.actionledger.campaign;

import static org.actionledger.campaign.Requests.UNION;
import static org.actionledger.campaign.Requests.campaign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import org.actionledger.campaign.RunningService.Answer;
import org.actionledger.events.Streams;
import org.actionledger.journal.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What this service accepts is published, and what could not be published is refused. */
class LargeCommandsIT {

    static final UUID NAHT = Streams.unionId("naht");
    static final RunningService service = new RunningService();

    @BeforeAll
    static void begin() {
        service.post("/api/unions", UNION);
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void a_campaign_longer_than_any_event_is_refused_with_how_long_it_is_and_holds_nothing_up() {
        Answer answer = service.post("/api/campaigns", withAims("too-long-a-campaign", 600));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rules()).containsExactly("event-fits-the-record");
        assertThat(answer.body().path("refusals").path(0).path("reason").asString())
                .startsWith("CampaignLaunched comes to 90")
                .contains("524,288 is the most");
        assertThat(service.journal().exists(Streams.campaign(Streams.campaignId("too-long-a-campaign"))))
                .isFalse();
        assertThat(service.post("/api/campaigns", campaign("the-next-one", NAHT))
                        .status())
                .isEqualTo(201);
        assertPublished("the-next-one");
    }

    @Test
    void a_campaign_that_is_as_long_as_an_event_may_be_is_published() {
        int most = 348;
        assertThat(service.post("/api/campaigns", withAims("just-too-long", most + 1))
                        .status())
                .isEqualTo(422);

        assertThat(service.post("/api/campaigns", withAims("as-long-as-may-be", most))
                        .status())
                .isEqualTo(201);

        assertPublished("as-long-as-may-be");
    }

    private static void assertPublished(String slug) {
        String stream = Streams.campaign(Streams.campaignId(slug));
        byte[] recorded = service.journal().read(stream).getFirst().payload();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(service.published())
                .filteredOn(event -> event.stream().equals(stream))
                .extracting(RecordedEvent::payload)
                .containsExactly(recorded));
    }

    private static String withAims(String slug, int aims) {
        String list = String.join(",", Collections.nCopies(aims, "\"" + "x".repeat(1_500) + "\""));
        return campaign(slug, NAHT).replace("[\"pay\"]", "[" + list + "]");
    }
}
