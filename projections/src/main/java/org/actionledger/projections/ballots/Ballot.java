package org.actionledger.projections.ballots;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/**
 * One ballot with all that has happened to it, each with its date; results and turnouts are rows of their own, because there may be thousands.
 *
 * @param opens as announced
 * @param closes as announced
 * @param declared when the first result was declared
 * @param events the latest of each kind but those that are rows of their own
 */
public record Ballot(
        String key,
        UUID ballot,
        UUID campaign,
        UUID dispute,
        UUID union,
        String jurisdiction,
        String type,
        String title,
        String method,
        List<Question> questions,
        String aggregation,
        @Nullable When opens,
        @Nullable When closes,
        String importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        @Nullable String scrutineer,
        @Nullable UUID offer,
        When announced,
        @Nullable When opened,
        @Nullable OnHold onHold,
        @Nullable When closed,
        @Nullable When declared,
        List<Source> sources,
        Map<String, Position> events)
        implements Row {

    public record OnHold(When when, @Nullable String because, List<Source> sources) {}

    @Override
    public String id() {
        return ballot.toString();
    }
}
