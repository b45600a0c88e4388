package org.actionledger.campaign.dispute;

import java.util.UUID;
import org.actionledger.campaign.recorded.RecordedStream;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandContext;
import org.actionledger.http.UnknownThing;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.springframework.stereotype.Component;

/** Where commands on a dispute are handed in. */
@Component
final class DisputeSubmitter {

    private final Journal journal;
    private final RecordedStreams recorded;

    DisputeSubmitter(Journal journal, RecordedStreams recorded) {
        this.journal = journal;
        this.recorded = recorded;
    }

    /**
     * Finds the dispute that an address names.
     *
     * @throws UnknownThing there is none
     */
    RecordedStream dispute(UUID dispute) {
        return recorded.find(Streams.dispute(dispute))
                .orElseThrow(() -> new UnknownThing("there is no dispute " + dispute));
    }

    Receipt submit(UUID dispute, String campaign, CommandContext context, DisputeCommand command) {
        return journal.submit(context.submission(Streams.dispute(dispute), campaign, command));
    }
}
