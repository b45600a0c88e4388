package org.actionledger.projections.wins;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/** A promise in a win. */
public record Promise(
        String key,
        UUID win,
        UUID promise,
        String what,
        String owedBy,
        @Nullable When due,
        When when,
        List<Source> sources,
        Position event)
        implements Row {

    @Override
    public String id() {
        return win + "/" + promise;
    }
}
