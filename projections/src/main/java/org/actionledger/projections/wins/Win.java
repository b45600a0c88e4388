package org.actionledger.projections.wins;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Measure;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/** One win. Its promises, and all that became of them, are rows of their own. */
public record Win(
        String key,
        UUID win,
        UUID campaign,
        @Nullable UUID dispute,
        @Nullable UUID offer,
        @Nullable Integer number,
        String headline,
        String detail,
        String theme,
        List<Measure> measures,
        String counterparty,
        When when,
        List<Source> sources,
        Position event)
        implements Row {

    @Override
    public String id() {
        return win.toString();
    }
}
