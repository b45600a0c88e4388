package org.actionledger.projections.mandates;

import java.time.LocalDate;
import java.util.UUID;
import org.actionledger.events.When;
import org.actionledger.projections.fold.AsOn;
import org.jspecify.annotations.Nullable;

/**
 * What mandates of many constituencies have in common: the dates that decide where each of them stands on a day.
 *
 * @param ofEverybody all votes of the ballot were counted together
 * @param kind as {@code MandateTerm} has it, and {@code day} and {@code notice} likewise; null where no end is known
 * @param exercised EDTF, and {@code setAside} likewise
 */
public record MandateGroup(
        UUID ballot,
        UUID dispute,
        UUID union,
        String question,
        boolean ofEverybody,
        @Nullable LocalDate ballotDay,
        @Nullable String kind,
        @Nullable LocalDate day,
        @Nullable LocalDate notice,
        @Nullable String exercised,
        @Nullable String setAside) {

    /** The constituency of a ballot that counts all votes together. */
    static final String EVERYBODY = "all";

    /** A mandate begins on its ballot day; before that there is none. */
    public boolean hadBegun(LocalDate on) {
        return ballotDay == null || !on.isBefore(ballotDay);
    }

    /** It had begun by the day, and action may be taken under it, or begun. */
    public boolean isLive(LocalDate on) {
        return hadBegun(on) && MandateState.on(on, this).isLive();
    }

    public boolean mustStartBy() {
        return "START_BY".equals(kind);
    }

    /** First day of action under it, EDTF; null for as long as it had not been used. */
    public @Nullable String exercisedBy(LocalDate on) {
        return wasExercised(on) ? exercised : null;
    }

    boolean wasExercised(LocalDate on) {
        return exercised != null && AsOn.happened(When.on(exercised), on);
    }

    boolean wasSetAside(LocalDate on) {
        return setAside != null && AsOn.happened(When.on(setAside), on);
    }
}
