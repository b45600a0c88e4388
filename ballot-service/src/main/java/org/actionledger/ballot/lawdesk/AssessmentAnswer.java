package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Outcome;
import org.actionledger.law.ballot.Assessment;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.ballot.VotesShort;
import org.jspecify.annotations.Nullable;

/**
 * What the law makes of the figures, question by question.
 *
 * @param findings on the ballot as a whole
 */
record AssessmentAnswer(List<OfQuestion> questions, List<Finding> findings) {

    static AssessmentAnswer of(Assessment assessment) {
        return new AssessmentAnswer(
                assessment.questions().stream().map(OfQuestion::of).toList(),
                assessment.findings().stream().map(Finding::of).toList());
    }

    /** On one question. */
    record OfQuestion(
            String question,
            Answer supported,
            List<Finding> findings,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Term mandate,

            VotesShort votesShort) {

        static OfQuestion of(QuestionAssessment assessment) {
            return new OfQuestion(
                    assessment.question(),
                    assessment.supported(),
                    assessment.findings().stream().map(Finding::of).toList(),
                    assessment.mandate() == null ? null : Term.of(assessment.mandate()),
                    assessment.votesShort());
        }
    }

    /**
     * What one rule says.
     *
     * @param missing what has to be known before it can say more
     */
    record Finding(
            String rule,
            Outcome outcome,
            Map<String, Integer> figures,
            String provision,
            String uri,
            String explanation,
            List<String> missing) {

        static Finding of(org.actionledger.law.Finding finding) {
            Explanation why = finding.explanation();
            return new Finding(
                    finding.rule().id(),
                    finding.outcome(),
                    finding.figures(),
                    why.provision().name(),
                    why.provision().uri().toString(),
                    why.sentence(),
                    why.missing());
        }
    }
}
