package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.actionledger.language.ExplanationText;
import org.actionledger.law.Deadline;

/**
 * By when an employer has to hear of a ballot.
 *
 * @param samplePaper why the sample is due by its day; all else here is of the notice
 */
record BallotNoticeAnswer(
        LocalDate latestReceipt,
        LocalDate latestSamplePaper,
        @JsonUnwrapped ExplanationText reasons,
        ExplanationText samplePaper) {

    static BallotNoticeAnswer of(Deadline notice, Deadline sample) {
        return new BallotNoticeAnswer(
                notice.day(), sample.day(), Wording.of(notice.explanation()), Wording.of(sample.explanation()));
    }
}
