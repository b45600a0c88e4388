package org.actionledger.projections.campaigns;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/** What a campaign set out to do. */
public record Campaign(
        String key,
        UUID campaign,
        String slug,
        String title,
        List<UUID> unions,
        List<String> aims,
        @Nullable String background,
        When when,
        List<Source> sources)
        implements Row {

    @Override
    public String id() {
        return campaign.toString();
    }
}
