package org.actionledger.projections.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** What had happened by a day. What is dated by a month or a year counts from the first day that it may mean. */
public final class AsOn {

    /** Where the law counts its days. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private AsOn() {}

    /** The day in London of an instant. */
    public static When dayOf(Instant instant) {
        return When.on(LocalDate.ofInstant(instant, LONDON).toString());
    }

    public static boolean happened(@Nullable When when, LocalDate on) {
        return when != null && !Edtf.parse(when.date()).earliest().isAfter(on);
    }

    /** It is over for certain: the last day that it may mean has gone by. */
    public static boolean passed(@Nullable When when, LocalDate on) {
        return when != null && Edtf.parse(when.date()).latest().isBefore(on);
    }
}
