package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.When;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.words.Dates;
import org.jspecify.annotations.Nullable;

/** An entry on its way: what one event has to tell, fact by fact. */
final class Telling {

    private final Happening happening;
    private final String kind;
    private final String fact;
    private final String title;
    private final List<Entry.Fact> facts = new ArrayList<>();
    private @Nullable String meaningOfYes;
    private @Nullable Together together;

    private Telling(Happening happening, String kind, String fact, String title) {
        this.happening = happening;
        this.kind = kind;
        this.fact = fact;
        this.title = title;
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
                Told.entry(happening.id()),
                happening.key(),
                kind,
                fact,
                when,
                title,
                List.copyOf(facts),
                meaningOfYes,
                happening.recordedAt(),
                event.sources(),
                List.of(Entry.Behind.of(happening)),
                happening.cause(),
                together,
                List.of());
    }

    /** For what nobody dated: the day on which it was recorded. */
    static When recorded(Happening happening) {
        return Dates.when(happening.recordedAt());
    }
}
