package org.actionledger.ballot.result;

import java.net.URI;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/** The ledger's own rules for what it records as it was declared and flags: no statute is behind them. */
enum RecordingRule {
    PRINTED_TURNOUT("recording.printed-turnout", "A turnout in print is the one that the counts give", 2),
    PRINTED_SHARE("recording.printed-share", "A share in print is the one that the counts give", 2),
    VERIFIABLE("recording.verifiable", "An outcome can be worked out again from what is recorded", 3),
    STATED_OUTCOME("recording.stated-outcome", "What the union says of a question is what the counts say", 3),
    MAJORITY("recording.majority", "A ballot without legal force goes by most of the votes on a question", 3),
    ORDER_OF_DAYS("recording.order-of-days", "A ballot opens, closes and is declared, in this order", 1);

    private final String id;
    private final String title;
    private final int number;

    RecordingRule(String id, String title, int number) {
        this.id = id;
        this.title = title;
        this.number = number;
    }

    Finding finding(Outcome outcome, StatuteBook book, Inputs inputs, String sentence) {
        Provision provision = new Provision(
                "Action Ledger, rule of recording " + number, URI.create("urn:action-ledger:recording:" + number));
        return Finding.of(
                outcome,
                Explanation.of(
                        new Rule(id, title, "nothing: it is a rule of recording", provision), book, inputs, sentence));
    }
}
