package org.actionledger.standalone.benchmark;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;

/** Events of campaigns as long as real ones: about 500 bytes each. */
final class SampleEvents {

    private static final List<Source> SOURCES = List.of(new Source(
            "Message from the general secretary",
            "the union",
            "https://example.org/news/2026/11/22",
            "2026-11-22",
            null));

    private SampleEvents() {}

    static CampaignEvent launch(String slug) {
        return new CampaignLaunched(
                Streams.campaignId(slug),
                slug,
                "A campaign to be measured",
                List.of(Streams.unionId("naht")),
                List.of("a fully funded pay rise", "a workload that can be done"),
                "Pay fell behind inflation in every year since 2010, and leaders were asked to do more each year.",
                When.on("2026-11-22"),
                SOURCES);
    }

    static CampaignEvent message(String slug) {
        return new MessagePublished(
                Streams.campaignId(slug),
                UuidCreator.getTimeOrderedEpoch(),
                "Where we are now",
                "Members have voted for action short of strike in every local authority, and talks on pay go on next week.",
                "general secretary",
                When.on("2026-11-22"),
                SOURCES);
    }

    static String stream(String slug) {
        return Streams.campaign(Streams.campaignId(slug));
    }
}
