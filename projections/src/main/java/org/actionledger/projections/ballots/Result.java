package org.actionledger.projections.ballots;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedRow;
import org.actionledger.projections.fold.Page;
import org.actionledger.projections.fold.ReadModel;

/** A ballot's result in one constituency. */
public record Result(EventEnvelope<ResultDeclared> declared) implements ListedRow<ResultGroup> {

    /**
     * What a result is found by.
     *
     * @param declared the event's id
     */
    public static String id(UUID ballot, UUID declared) {
        return ofBallot(ballot) + declared;
    }

    /** What the ids of all of one ballot begin with. */
    static String ofBallot(UUID ballot) {
        return ballot + "/";
    }

    /** What the places of all of one ballot begin with. */
    static String placesOf(UUID ballot) {
        return ballot + THEN;
    }

    /** The one of a constituency that was declared first. */
    public static Optional<Result> of(String key, UUID ballot, String constituency, ReadModel ledger) {
        return ledger
                .list(Result.class)
                .page(Page.<ResultGroup>of(key, 1).beginning(placesOf(ballot) + constituency + THEN))
                .stream()
                .findFirst();
    }

    public ResultDeclared fact() {
        return declared.event();
    }

    @Override
    public String key() {
        return declared.key();
    }

    @Override
    public String id() {
        return id(fact().ballot(), declared.id());
    }

    /** By constituency. */
    @Override
    public String place() {
        return placesOf(fact().ballot()) + String.join(THEN, fact().constituency(), id());
    }

    @Override
    public ResultGroup group() {
        return new ResultGroup(
                fact().ballot(),
                fact().when().date(),
                List.copyOf(fact().outcomes().stream()
                        .map(outcome -> new ResultGroup.Carried(outcome.question(), outcome.carried()))
                        .toList()));
    }
}
