package org.actionledger.campaign.dispute;

import java.util.UUID;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;

/**
 * Where one offer stands. Its answer and its standing are two facts: one that was rejected may be withdrawn after it, and a
 * rejection may come into the record after the offer that came next.
 */
record Offer(UUID id, When when, Answer answer, Standing standing) {

    /** What was said to it. */
    enum Answer {
        NONE,
        ACCEPTED,
        REJECTED
    }

    /** What its maker did with it. */
    enum Standing {
        ON_THE_TABLE,
        SUPERSEDED,
        WITHDRAWN
    }

    static Offer received(UUID id, When when) {
        return new Offer(id, when, Answer.NONE, Standing.ON_THE_TABLE);
    }

    Offer answered(Answer given) {
        return new Offer(id, when, given, standing);
    }

    Offer now(Standing changed) {
        return new Offer(id, when, answer, changed);
    }

    boolean isOpen() {
        return answer == Answer.NONE && standing == Standing.ON_THE_TABLE;
    }

    /** Made on a later day, whatever the two dates may mean. */
    boolean isAfter(When other) {
        return Edtf.parse(when.date())
                .earliest()
                .isAfter(Edtf.parse(other.date()).latest());
    }
}
