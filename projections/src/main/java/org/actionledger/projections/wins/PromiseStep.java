package org.actionledger.projections.wins;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promise.
 *
 * @param taken the event that it was recorded by
 * @param event its position
 */
public record PromiseStep(String key, UUID win, UUID promise, UUID taken, Step step, Position event) implements Row {

    /** A step, as views show it. */
    public record Step(PromiseState state, @Nullable String note, When when, List<Source> sources) {}

    @Override
    public String id() {
        return win + "/" + promise + "/" + taken;
    }
}
