package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.Assessment;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.ballot.VotesShort;
import org.jspecify.annotations.Nullable;

/**
 * What the law makes of the figures, question by question.
 *
 * @param findings on the ballot as a whole
 */
record AssessmentAnswer(String rulesVersion, List<OfQuestion> questions, List<Found> findings) {

    static AssessmentAnswer of(StatuteBook book, Assessment assessment) {
        return new AssessmentAnswer(
                book.version(),
                assessment.questions().stream().map(OfQuestion::of).toList(),
                assessment.findings().stream().map(Found::of).toList());
    }

    /**
     * On one question.
     *
     * @param supported whether the thresholds are met on the figures entered; never whether action would be lawful
     * @param mandate null unless it is supported
     */
    record OfQuestion(
            String question,
            Answer supported,
            List<Found> findings,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            MandateAnswer mandate,

            VotesShort votesShort) {

        static OfQuestion of(QuestionAssessment assessment) {
            return new OfQuestion(
                    assessment.question(),
                    assessment.supported(),
                    assessment.findings().stream().map(Found::of).toList(),
                    assessment.mandate() == null ? null : MandateAnswer.of(assessment.mandate()),
                    assessment.votesShort());
        }
    }
}
