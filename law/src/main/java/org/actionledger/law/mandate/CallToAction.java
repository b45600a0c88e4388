package org.actionledger.law.mandate;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;

/**
 * A call on members to take action, as far as it is known.
 *
 * @param ballotDay last day on which votes could be cast
 * @param calledOn the day of the call, or of the union's authorising or endorsing it
 * @param bySpecifiedPerson whether it came from a person, or one of a description, that the voting paper named for it
 */
public record CallToAction(
        Jurisdiction jurisdiction,
        @Nullable LocalDate ballotDay,
        @Nullable LocalDate calledOn,
        Answer bySpecifiedPerson) {

    /** Whether this call leaves the action its support. */
    public List<Finding> check(StatuteBook book) {
        return List.of(CallNotBeforeBallotDay.of(book, this), CallBySpecifiedPerson.of(book, this));
    }

    Inputs inputs() {
        return Inputs.of("jurisdiction", jurisdiction)
                .and("ballotDay", ballotDay)
                .and("calledOn", calledOn);
    }
}
