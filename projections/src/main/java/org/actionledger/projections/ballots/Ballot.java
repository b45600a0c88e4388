package org.actionledger.projections.ballots;

import java.util.Objects;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedRow;
import org.jspecify.annotations.Nullable;

/**
 * One ballot with what has happened to it, the latest of each kind; results and turnouts are rows of their own, because there may be thousands.
 *
 * @param declared when the first result was declared
 */
public record Ballot(
        EventEnvelope<BallotAnnounced> announced,
        @Nullable EventEnvelope<BallotOpened> opened,
        @Nullable EventEnvelope<BallotPutOnHold> onHold,
        @Nullable EventEnvelope<BallotClosed> closed,
        @Nullable When declared)
        implements ListedRow<BallotDates> {

    public BallotAnnounced fact() {
        return announced.event();
    }

    @Override
    public String key() {
        return announced.key();
    }

    @Override
    public String id() {
        return fact().ballot().toString();
    }

    /** In the order in which they ran. */
    @Override
    public String place() {
        return BallotDates.place(group().began()) + THEN + id();
    }

    @Override
    public BallotDates group() {
        return new BallotDates(
                fact().union(),
                fact().when().date(),
                date(fact().opens()),
                date(fact().closes()),
                opened == null ? null : opened.event().when().date(),
                onHold == null ? null : onHold.event().when().date(),
                closed == null ? null : closed.event().when().date(),
                date(declared));
    }

    private static @Nullable String date(@Nullable When when) {
        return when == null ? null : when.date();
    }

    Stream<Position> positions() {
        return Stream.of(announced, opened, onHold, closed)
                .filter(Objects::nonNull)
                .map(EventEnvelope::position);
    }
}
