package org.actionledger.projections.ballots;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.projections.fold.AsOn;
import org.jspecify.annotations.Nullable;

/**
 * The dates that decide where a ballot stands on a day, each EDTF.
 *
 * @param opens as announced, and {@code closes} likewise
 * @param declared when the first result was declared
 */
public record BallotDates(
        UUID union,
        String announced,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String opened,
        @Nullable String onHold,
        @Nullable String closed,
        @Nullable String declared) {

    public boolean hadBeenHeardOf(LocalDate on) {
        return by(announced, on) || by(opened, on) || by(declared, on);
    }

    /** It, or the time for which it was announced, has a day in common with the days asked for. */
    boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate end = latest(ended(), began());
        return (to == null || !began().earliest().isAfter(to)) && (from == null || !end.isBefore(from));
    }

    Edtf began() {
        return first(opened, opens, announced);
    }

    private Edtf ended() {
        return first(closed, closes, declared == null ? announced : declared);
    }

    static boolean by(@Nullable String date, LocalDate on) {
        return date != null && AsOn.happened(When.on(date), on);
    }

    /** Places come in the order of the dates. */
    static String place(Edtf date) {
        return place(date.earliest()) + place(date.latest());
    }

    private static String place(LocalDate day) {
        // Before and behind every year of four digits.
        return day.equals(LocalDate.MIN) ? "-" : day.equals(LocalDate.MAX) ? "~" : day.toString();
    }

    private static LocalDate latest(Edtf one, Edtf other) {
        return one.latest().isAfter(other.latest()) ? one.latest() : other.latest();
    }

    private static Edtf first(@Nullable String... dates) {
        return Stream.of(dates)
                .filter(date -> date != null)
                .map(Edtf::parse)
                .findFirst()
                .orElseThrow();
    }
}
