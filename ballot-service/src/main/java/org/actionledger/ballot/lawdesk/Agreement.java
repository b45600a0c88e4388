package org.actionledger.ballot.lawdesk;

import java.util.List;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.law.Explanation;

/** What a union and an employer have agreed on, and the law did not let them. */
final class Agreement {

    private Agreement() {}

    static CommandRefused refused(Explanation why, String field) {
        return new CommandRefused(
                List.of(Refusal.of("agreement-is-allowed", Wording.of(why).explanation(), field)));
    }
}
