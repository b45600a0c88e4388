package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.SequencedMap;
import org.actionledger.language.ExplanationText;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;

/**
 * What one rule says.
 *
 * @param figures the whole numbers that were compared
 */
record Found(
        Outcome outcome,
        SequencedMap<String, Integer> figures,
        @JsonUnwrapped ExplanationText reasons) {

    static Found of(Finding finding) {
        return new Found(finding.outcome(), finding.figures(), Wording.of(finding.explanation()));
    }
}
