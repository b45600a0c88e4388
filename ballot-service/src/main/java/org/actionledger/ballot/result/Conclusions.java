package org.actionledger.ballot.result;

import java.util.List;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.Finding;

/**
 * What follows from the figures of one constituency.
 *
 * @param outcomes one for each question, in the order they were asked
 */
public record Conclusions(List<Finding> findings, List<Outcome> outcomes) {

    public Conclusions {
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }
}
