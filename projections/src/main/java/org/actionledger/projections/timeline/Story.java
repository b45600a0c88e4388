package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.events.LedgerEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.Happening;
import org.jspecify.annotations.Nullable;

/** The entries told so far, as whoever tells the next one needs them. */
record Story(Changes<Entry> entries) {

    void tell(Entry entry) {
        entries.put(entry);
    }

    Optional<Entry> find(Object id) {
        return entries.find(id.toString());
    }

    /** What an earlier entry called a thing. */
    String nameOf(@Nullable Object thing, String otherwise) {
        return thing == null
                ? otherwise
                : find(thing)
                        .map(entry -> entry.names().getOrDefault(thing.toString(), otherwise))
                        .orElse(otherwise);
    }

    /** Adds to an entry what the event has to tell of the same; false where there is no such entry. */
    boolean add(Object id, Happening happening, List<Entry.Fact> facts) {
        LedgerEvent event = happening.event();
        Optional<Entry> entry = find(id);
        entry.ifPresent(before -> entries.put(before.and(Telling.behind(happening), facts, event.sources())));
        return entry.isPresent();
    }

    void name(Object entry, Object thing, String name) {
        find(entry).ifPresent(before -> entries.put(before.naming(Map.of(thing.toString(), name))));
    }
}
