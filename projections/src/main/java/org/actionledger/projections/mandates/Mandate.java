package org.actionledger.projections.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/**
 * One mandate with all that has happened to it, each with its date, so that it can be told as on any day.
 *
 * @param result the event that gave it, which has its sources
 * @param events the latest of each kind
 */
public record Mandate(
        String key,
        UUID mandate,
        UUID campaign,
        UUID dispute,
        UUID union,
        UUID ballot,
        String question,
        String constituency,
        @Nullable String employer,
        String jurisdiction,
        @Nullable LocalDate ballotDay,
        @Nullable MandateTerm term,
        @Nullable Exercised exercised,
        @Nullable SetAside setAside,
        UUID result,
        Map<String, Position> events)
        implements Row {

    public record Exercised(UUID action, When firstDay) {}

    public record SetAside(String by, String because, When when, List<Source> sources) {}

    @Override
    public String id() {
        return mandate.toString();
    }
}
