package org.actionledger.projections.mandates;

import java.time.LocalDate;
import org.actionledger.events.MandateTerm;
import org.actionledger.projections.fold.AsOn;
import org.jspecify.annotations.Nullable;

/** Where a mandate stands on a day. */
public enum MandateState {
    VALID,
    AWAITING_START,
    EXERCISED,
    /** In date, but the union has agreed not to use it. */
    STOOD_DOWN,
    ENDED,
    SET_ASIDE;

    public static MandateState on(LocalDate day, Mandate mandate) {
        boolean exercised = exercisedBy(day, mandate);
        MandateTerm term = mandate.term();
        if (mandate.setAside() != null && AsOn.happened(mandate.setAside().when(), day)) {
            return SET_ASIDE;
        }
        if (term == null) {
            return exercised ? EXERCISED : VALID;
        }
        boolean past = day.isAfter(term.day());
        if (term.kind().equals("START_BY")) {
            return exercisedBy(earlier(day, term.day()), mandate) ? EXERCISED : past ? ENDED : AWAITING_START;
        }
        return past ? ENDED : exercised ? EXERCISED : VALID;
    }

    /** Action may be taken under it, or begun. */
    public boolean isLive() {
        return this == VALID || this == AWAITING_START || this == EXERCISED;
    }

    /** Days on which the mandate may be used, or begun to be used, this day among them. */
    @Nullable
    Integer daysLeft(LocalDate day, @Nullable MandateTerm term) {
        return switch (this) {
            case ENDED, SET_ASIDE -> 0;
            case VALID, AWAITING_START, EXERCISED, STOOD_DOWN ->
                term == null || day.isAfter(term.day())
                        ? null
                        : Math.toIntExact(term.day().toEpochDay() - day.toEpochDay() + 1);
        };
    }

    static boolean exercisedBy(LocalDate day, Mandate mandate) {
        return mandate.exercised() != null && AsOn.happened(mandate.exercised().firstDay(), day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
