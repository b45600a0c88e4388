package org.actionledger.projections.mandates;

import java.time.LocalDate;
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

    public static MandateState on(LocalDate day, MandateGroup mandate) {
        boolean exercised = mandate.wasExercised(day);
        LocalDate last = mandate.day();
        if (mandate.wasSetAside(day)) {
            return SET_ASIDE;
        }
        if (last == null) {
            return exercised ? EXERCISED : VALID;
        }
        boolean past = day.isAfter(last);
        if (mandate.mustStartBy()) {
            return mandate.wasExercised(past ? last : day) ? EXERCISED : past ? ENDED : AWAITING_START;
        }
        return past ? ENDED : exercised ? EXERCISED : VALID;
    }

    /** Action may be taken under it, or begun. */
    public boolean isLive() {
        return this == VALID || this == AWAITING_START || this == EXERCISED;
    }

    /** Days on which the mandate may be used, or begun to be used, this day among them. */
    public @Nullable Integer daysLeft(LocalDate day, MandateGroup mandate) {
        LocalDate last = mandate.day();
        return switch (this) {
            case ENDED, SET_ASIDE -> 0;
            case VALID, AWAITING_START, EXERCISED, STOOD_DOWN ->
                last == null || day.isAfter(last) ? null : Math.toIntExact(last.toEpochDay() - day.toEpochDay() + 1);
        };
    }
}
