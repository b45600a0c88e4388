package org.actionledger.campaign.dispute;

import org.actionledger.campaign.dispute.DisputeCommand.DeclareDispute;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.springframework.stereotype.Component;

/** Where commands on a dispute are handed in. */
@Component
final class DisputeSubmitter {

    private final Journal journal;

    DisputeSubmitter(Journal journal) {
        this.journal = journal;
    }

    Receipt declare(DeclareDispute declare, CommandContext context) {
        return journal.submit(context.submission(
                Streams.dispute(declare.dispute()), declare.fact().campaign().toString(), declare));
    }

    Receipt submit(DisputeCommand command, CommandContext context) {
        return journal.submit(context.submission(Streams.dispute(command.dispute()), command));
    }
}
