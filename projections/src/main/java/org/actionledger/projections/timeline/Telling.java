package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Happening;
import org.jspecify.annotations.Nullable;

/** An entry on its way: what one event has to tell, fact by fact. */
final class Telling {

    private final Happening happening;
    private final String kind;
    private final String fact;
    private final String title;
    private final List<Entry.Fact> facts = new ArrayList<>();
    private String id;
    private final Map<String, String> names = new HashMap<>();
    private @Nullable String meaningOfYes;
    private @Nullable Together together;

    private Telling(Happening happening, String kind, String fact, String title) {
        this.happening = happening;
        this.kind = kind;
        this.fact = fact;
        this.title = title;
        this.id = happening.id().toString();
    }

    /**
     * Begins.
     *
     * @param kind stable, for programs
     * @param fact the word by which a discrepancy names it
     */
    static Telling of(Happening happening, String kind, String fact, String title) {
        return new Telling(happening, kind, fact, title);
    }

    /** The entry brings this thing into the story, and later entries call it by this name. */
    Telling naming(Object thing, String name) {
        id = thing.toString();
        names.put(id, name);
        return this;
    }

    /** And these, by whatever later entries know them. */
    Telling naming(Map<String, String> more) {
        names.putAll(more);
        return this;
    }

    Telling fact(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Entry.Fact(name, value));
        }
        return this;
    }

    Telling facts(String name, List<String> values) {
        values.forEach(value -> fact(name, value));
        return this;
    }

    Telling facts(List<Entry.Fact> more) {
        facts.addAll(more);
        return this;
    }

    Telling yesMeans(@Nullable String meaning) {
        meaningOfYes = meaning;
        return this;
    }

    /** One constituency of several has this to tell. */
    Telling together(@Nullable Together withOthers) {
        together = withOthers;
        return this;
    }

    Entry on(When when) {
        LedgerEvent event = happening.event();
        return new Entry(
                id,
                happening.key(),
                kind,
                fact,
                when,
                title,
                List.copyOf(facts),
                meaningOfYes,
                Map.copyOf(names),
                happening.recordedAt(),
                event.sources(),
                List.of(behind(happening)),
                together);
    }

    static Entry.Behind behind(Happening happening) {
        return new Entry.Behind(happening.id(), happening.stream(), happening.sequence());
    }
}
