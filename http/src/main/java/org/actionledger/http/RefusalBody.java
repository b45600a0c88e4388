package org.actionledger.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** A refusal as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusalBody(String rule, String reason, @Nullable String field) {

    static RefusalBody of(Refusal refusal) {
        return new RefusalBody(refusal.rule(), refusal.reason(), refusal.field());
    }
}
