package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.actionledger.language.ExplanationText;
import org.actionledger.law.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a ballot needs a scrutineer.
 *
 * @param required null where it is not known
 * @param reportBy left out where no scrutineer is known to be required, or the ballot day is not known
 * @param report why the report is due by then
 */
record ScrutineerAnswer(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean required,

        @Nullable LocalDate reportBy,
        @JsonUnwrapped ExplanationText reasons,
        @Nullable ExplanationText report) {

    static ScrutineerAnswer of(Requirement requirement, @Nullable Deadline due) {
        Explanation why = requirement.explanation();
        return switch (requirement.required()) {
            case YES ->
                due == null
                        ? new ScrutineerAnswer(true, null, Wording.of(why.lacking(List.of("ballotDay"))), null)
                        : new ScrutineerAnswer(true, due.day(), Wording.of(why), Wording.of(due.explanation()));
            case NO -> new ScrutineerAnswer(false, null, Wording.of(why), null);
            case UNKNOWN -> new ScrutineerAnswer(null, null, Wording.of(why), null);
        };
    }
}
