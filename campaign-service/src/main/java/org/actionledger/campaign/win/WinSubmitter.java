package org.actionledger.campaign.win;

import org.actionledger.campaign.win.WinCommand.SecureWin;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.springframework.stereotype.Component;

/** Where commands on a win are handed in. */
@Component
final class WinSubmitter {

    private final Journal journal;

    WinSubmitter(Journal journal) {
        this.journal = journal;
    }

    Receipt secure(SecureWin secure, CommandContext context) {
        return journal.submit(context.submission(
                Streams.win(secure.win()), secure.fact().campaign().toString(), secure));
    }

    Receipt submit(WinCommand command, CommandContext context) {
        return journal.submit(context.submission(Streams.win(command.win()), command));
    }
}
