package org.actionledger.projections.ballots;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/**
 * One ballot with all that has happened to it, each with its date; its results are rows of their own, because there may be thousands.
 *
 * @param opens as announced
 * @param closes as announced
 * @param declared when the first result was declared
 */
public record Ballot(
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
        List<TurnoutSoFar> turnout,
        List<Source> sources,
        List<String> events)
        implements Row {

    public record OnHold(When when, @Nullable String because, List<Source> sources) {}

    /** How many had voted while it was open. */
    public record TurnoutSoFar(
            When when,
            @Nullable Integer votesCast,
            @Nullable String percentage,
            List<Source> sources) {}

    @Override
    public String id() {
        return ballot.toString();
    }

    @Override
    public String key() {
        return campaign.toString();
    }
}
