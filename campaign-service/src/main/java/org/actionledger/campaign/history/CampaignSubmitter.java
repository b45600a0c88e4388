package org.actionledger.campaign.history;

import java.util.UUID;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandContext;
import org.actionledger.http.UnknownThing;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.springframework.stereotype.Component;

/** Where commands on a campaign are handed in. */
@Component
final class CampaignSubmitter {

    private final Journal journal;
    private final RecordedStreams recorded;

    CampaignSubmitter(Journal journal, RecordedStreams recorded) {
        this.journal = journal;
        this.recorded = recorded;
    }

    /**
     * Finds the campaign that an address names.
     *
     * @throws UnknownThing there is none
     */
    UUID campaign(String slugOrId) {
        UUID campaign = Streams.campaignCalled(slugOrId);
        if (!recorded.hasCampaign(campaign)) {
            throw new UnknownThing("there is no campaign " + slugOrId);
        }
        return campaign;
    }

    Receipt submit(UUID campaign, CommandContext context, CampaignCommand command) {
        return journal.submit(context.submission(Streams.campaign(campaign), campaign.toString(), command));
    }
}
