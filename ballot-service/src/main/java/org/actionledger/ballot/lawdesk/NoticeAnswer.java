package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.actionledger.language.ExplanationText;
import org.actionledger.law.Deadline;
import org.actionledger.law.notice.NoticeOfAction.LatestReceipt;
import org.jspecify.annotations.Nullable;

/** One of the two days, whichever was asked for. */
record NoticeAnswer(
        @Nullable LocalDate earliestAction,
        @Nullable LocalDate latestReceipt,
        @JsonUnwrapped ExplanationText reasons) {

    static NoticeAnswer earliestAction(Deadline earliest) {
        return new NoticeAnswer(earliest.day(), null, Wording.of(earliest.explanation()));
    }

    static NoticeAnswer latestReceipt(LatestReceipt latest) {
        return new NoticeAnswer(null, latest.day(), Wording.of(latest.explanation()));
    }
}
