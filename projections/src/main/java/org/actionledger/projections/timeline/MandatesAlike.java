package org.actionledger.projections.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateTerm;
import org.jspecify.annotations.Nullable;

/**
 * What mandates of several constituencies have in common that are told as one.
 *
 * @param kind as {@code MandateTerm} has it, and {@code day} likewise; null where no end is known
 * @param declared EDTF
 */
public record MandatesAlike(
        UUID ballot,
        String question,
        @Nullable LocalDate ballotDay,
        @Nullable String kind,
        @Nullable LocalDate day,
        String declared) {

    /** Of a mandate of one constituency; null of one of a whole ballot. */
    static @Nullable MandatesAlike of(MandateSecured secured) {
        MandateTerm term = secured.term();
        return secured.constituency().equals(BallotStory.EVERYBODY)
                ? null
                : new MandatesAlike(
                        secured.ballot(),
                        secured.question(),
                        secured.ballotDay(),
                        term == null ? null : term.kind(),
                        term == null ? null : term.day(),
                        secured.declared().date());
    }
}
