package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Finding;

/**
 * What the law makes of one ballot in one constituency.
 *
 * @param findings of the ballot as a whole; those of a question are with the question
 */
public record Assessment(List<QuestionAssessment> questions, List<Finding> findings) {

    public Assessment {
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }
}
