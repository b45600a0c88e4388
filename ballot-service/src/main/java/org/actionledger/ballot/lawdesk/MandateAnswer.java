package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.actionledger.language.ExplanationText;
import org.actionledger.law.mandate.MandateTerm;

/** How long a mandate lasts. */
record MandateAnswer(
        @JsonUnwrapped Term term, @JsonUnwrapped ExplanationText reasons) {

    static MandateAnswer of(MandateTerm term) {
        return new MandateAnswer(Term.of(term), Wording.of(term.explanation()));
    }
}
