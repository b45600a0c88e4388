package org.actionledger.law.notice;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Action that the union stopped and takes up again.
 *
 * @param continuous whether the notice was of continuous action
 * @param mayResumeFrom the day from which union and employer agreed that it may go on
 * @param resumed the day on which it goes on
 */
public record Pause(
        Jurisdiction jurisdiction,
        Answer continuous,
        Reason reason,
        @Nullable LocalDate mayResumeFrom,
        @Nullable LocalDate resumed) {

    public enum Reason {
        /** To comply with an order of a court, or an undertaking given to it. */
        COURT,
        /** Agreed with the employer before it stopped. */
        AGREED_SUSPENSION,
        OTHER,
        UNKNOWN
    }

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("continuous", continuous)
                .and("reason", reason)
                .and("mayResumeFrom", mayResumeFrom)
                .and("resumed", resumed);
    }
}
