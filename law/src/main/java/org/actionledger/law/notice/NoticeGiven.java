package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One notice of action to one employer, as far as it is known.
 *
 * @param received the day this employer received it, whenever it was sent
 * @param resultTold the day the union had told this employer the result of the ballot
 * @param agreedShorter whether this employer agreed to the shorter notice that the law once allowed
 */
public record NoticeGiven(
        Jurisdiction jurisdiction,
        @Nullable LocalDate received,
        @Nullable LocalDate resultTold,
        boolean agreedShorter,
        DaysOfAction days) {

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("received", received)
                .and("resultTold", resultTold)
                .and("agreedShorter", agreedShorter)
                .and("action", days.first());
    }
}
