package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void a_campaign_is_known_by_its_slug_for_ever() {
        assertThat(Streams.campaign(Streams.campaignId("naht-cymru-2022")))
                .isEqualTo("campaign-992f0bb4-9929-5820-a95d-d80bacd9205a");
    }

    @Test
    void a_campaign_and_a_union_are_called_by_slug_or_id() {
        UUID campaign = Streams.campaignId("naht-cymru-2022");
        UUID union = Streams.unionId("naht");

        assertThat(Streams.campaignCalled("naht-cymru-2022")).isEqualTo(campaign);
        assertThat(Streams.campaignCalled(campaign.toString())).isEqualTo(campaign);
        assertThat(Streams.unionCalled("naht")).isEqualTo(union);
        assertThat(Streams.unionCalled(union.toString())).isEqualTo(union);
        assertThat(Streams.campaignCalled("1-1-1-1-1")).isEqualTo(Streams.campaignId("1-1-1-1-1"));
    }

    @Test
    void the_two_questions_of_a_ballot_give_two_mandates() {
        UUID ballot = new UUID(0, 1);

        assertThat(Streams.mandateId(ballot, "STRIKE", "all"))
                .isNotEqualTo(Streams.mandateId(ballot, "ACTION_SHORT_OF_STRIKE", "all"));
    }
}
