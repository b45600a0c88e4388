package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.mandate.MandateTerm;
import org.jspecify.annotations.Nullable;

/**
 * What the law makes of one question.
 *
 * @param supported whether the thresholds are met on the figures entered; never whether action would be lawful
 * @param mandate how long that support lasts; absent unless there is support
 */
public record QuestionAssessment(
        String question,
        Answer supported,
        List<Finding> findings,
        @Nullable MandateTerm mandate,
        VotesShort votesShort) {

    public QuestionAssessment {
        findings = List.copyOf(findings);
    }
}
