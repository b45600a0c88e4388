package org.actionledger.projections.wins;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Measure;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/** One win with its promises and all that became of them, each with its date. */
public record Win(
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
        List<Promise> promises,
        List<Source> sources,
        List<String> events)
        implements Row {

    public record Promise(
            UUID promise,
            String what,
            String owedBy,
            @Nullable When due,
            When when,
            List<Step> steps,
            List<Source> sources) {}

    /** What became of a promise, and when. */
    public record Step(PromiseState state, @Nullable String note, When when, List<Source> sources) {}

    @Override
    public String id() {
        return win.toString();
    }

    @Override
    public String key() {
        return campaign.toString();
    }
}
