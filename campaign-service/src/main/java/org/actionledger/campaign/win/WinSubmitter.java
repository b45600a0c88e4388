package org.actionledger.campaign.win;

import java.util.UUID;
import org.actionledger.campaign.recorded.RecordedStream;
import org.actionledger.campaign.recorded.RecordedStreams;
import org.actionledger.events.Streams;
import org.actionledger.http.CommandContext;
import org.actionledger.http.UnknownThing;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.springframework.stereotype.Component;

/** Where commands on a win are handed in. */
@Component
final class WinSubmitter {

    private final Journal journal;
    private final RecordedStreams recorded;

    WinSubmitter(Journal journal, RecordedStreams recorded) {
        this.journal = journal;
        this.recorded = recorded;
    }

    /**
     * Finds the win that an address names.
     *
     * @throws UnknownThing there is none
     */
    RecordedStream win(UUID win) {
        return recorded.find(Streams.win(win)).orElseThrow(() -> new UnknownThing("there is no win " + win));
    }

    Receipt submit(UUID win, String campaign, CommandContext context, WinCommand command) {
        return journal.submit(context.submission(Streams.win(win), campaign, command));
    }
}
