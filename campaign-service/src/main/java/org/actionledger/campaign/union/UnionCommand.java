package org.actionledger.campaign.union;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** What can be asked of an entry in the directory. */
sealed interface UnionCommand {

    record RegisterUnion(
            UUID union,
            String slug,
            String name,
            String shortName,
            @Nullable String represents,
            List<String> where,
            @Nullable Integer members,
            @Nullable When membersAsOf,
            List<Source> sources)
            implements UnionCommand {}
}
