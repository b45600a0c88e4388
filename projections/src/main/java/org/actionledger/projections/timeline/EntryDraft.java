package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.events.When;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.words.DateText;
import org.jspecify.annotations.Nullable;

/** An entry on its way: what one event has to tell, fact by fact. */
final class EntryDraft {

    private final Happening happening;
    private final String kind;
    private final String fact;
    private final String title;
    private final List<Entry.Fact> facts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable String meaningOfYes;
    private @Nullable Together together;

    private EntryDraft(Happening happening, String kind, String fact, String title) {
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
    static EntryDraft of(Happening happening, String kind, String fact, String title) {
        return new EntryDraft(happening, kind, fact, title);
    }

    EntryDraft fact(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Entry.Fact(name, value));
        }
        return this;
    }

    EntryDraft facts(String name, List<String> values) {
        values.forEach(value -> fact(name, value));
        return this;
    }

    EntryDraft facts(List<Entry.Fact> more) {
        facts.addAll(more);
        return this;
    }

    EntryDraft yesMeans(@Nullable String meaning) {
        meaningOfYes = meaning;
        return this;
    }

    /** One constituency of several has this to tell. */
    EntryDraft together(@Nullable Together withOthers) {
        together = withOthers;
        return this;
    }

    /** People should see to this. */
    EntryDraft warn(List<String> because) {
        warnings.addAll(because);
        return this;
    }

    /** Ends, with a warning where the record does not hold what the event belongs to. */
    Entry on(When when) {
        EventEnvelope envelope = happening.envelope();
        return new Entry(
                happening.id(),
                kind,
                fact,
                when,
                title,
                List.copyOf(facts),
                meaningOfYes,
                envelope.recordedAt(),
                envelope.event().sources(),
                List.of(Entry.Behind.of(envelope)),
                envelope.cause(),
                together,
                Stream.concat(happening.missing().stream().map(Required::warning), warnings.stream())
                        .toList());
    }

    /** For what nobody dated: the day on which it was recorded. */
    static When recorded(EventEnvelope envelope) {
        return DateText.when(envelope.recordedAt());
    }
}
