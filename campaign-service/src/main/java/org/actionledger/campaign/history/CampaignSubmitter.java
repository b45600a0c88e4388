package org.actionledger.campaign.history;

import org.actionledger.events.Streams;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.springframework.stereotype.Component;

/** Where commands on a campaign are handed in. */
@Component
final class CampaignSubmitter {

    private final Journal journal;

    CampaignSubmitter(Journal journal) {
        this.journal = journal;
    }

    Receipt submit(CampaignCommand command, CommandContext context) {
        return journal.submit(context.submission(
                Streams.campaign(command.campaign()), command.campaign().toString(), command));
    }
}
