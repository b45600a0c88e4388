package org.actionledger.projections.unions;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Row;
import org.jspecify.annotations.Nullable;

/** A union as the directory has it. */
public record RegisteredUnion(
        String key,
        UUID union,
        String slug,
        String name,
        String shortName,
        @Nullable String represents,
        List<String> where,
        @Nullable Integer members,
        @Nullable When membersAsOf,
        List<Source> sources)
        implements Row {

    @Override
    public String id() {
        return union.toString();
    }
}
