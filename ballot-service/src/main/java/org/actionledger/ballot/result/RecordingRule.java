package org.actionledger.ballot.result;

import java.net.URI;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/** The ledger's own rules for what it records as it was declared and flags: no statute is behind them. */
enum RecordingRule {
    PRINTED_TURNOUT("recording.printed-turnout", 2),
    PRINTED_SHARE("recording.printed-share", 2),
    VERIFIABLE("recording.verifiable", 3),
    STATED_OUTCOME("recording.stated-outcome", 3),
    MAJORITY("recording.majority", 3),
    ORDER_OF_DAYS("recording.order-of-days", 1);

    private final String id;
    private final int number;

    RecordingRule(String id, int number) {
        this.id = id;
        this.number = number;
    }

    Finding finding(Outcome outcome, StatuteBook book, Inputs inputs, Step... steps) {
        Provision provision =
                new Provision("ledger/recording/" + number, URI.create("urn:action-ledger:recording:" + number));
        return Finding.of(outcome, Explanation.of(new Rule(id, provision), book, inputs, steps));
    }
}
