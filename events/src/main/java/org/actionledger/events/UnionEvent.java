package org.actionledger.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the directory of unions records. */
public sealed interface UnionEvent extends LedgerEvent {

    UUID union();

    /**
     * A union is in the directory.
     *
     * @param slug e.g. {@code naht}
     * @param represents whom
     * @param members as many as the source says
     * @param membersAsOf when that was so
     */
    record UnionRegistered(
            UUID union,
            @Longest(Longest.TITLE) String slug,
            @Longest(Longest.TITLE) String name,
            @Longest(Longest.TITLE) String shortName,
            @Nullable String represents,
            List<String> where,
            @Nullable Integer members,
            @Nullable When membersAsOf,
            List<Source> sources)
            implements UnionEvent {}
}
