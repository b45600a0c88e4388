package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.When;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.words.DateText;
import org.jspecify.annotations.Nullable;

/** An entry on its way: what one event has to tell, fact by fact. */
final class EntryDraft {

    private final EventEnvelope envelope;
    private final String kind;
    private final String fact;
    private final String title;
    private final List<Entry.Fact> facts = new ArrayList<>();
    private @Nullable String meaningOfYes;
    private @Nullable Together together;

    private EntryDraft(EventEnvelope envelope, String kind, String fact, String title) {
        this.envelope = envelope;
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
    static EntryDraft of(EventEnvelope envelope, String kind, String fact, String title) {
        return new EntryDraft(envelope, kind, fact, title);
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

    Entry on(When when) {
        LedgerEvent event = envelope.event();
        return new Entry(
                Told.entry(envelope.id()),
                envelope.key(),
                kind,
                fact,
                when,
                title,
                List.copyOf(facts),
                meaningOfYes,
                envelope.recordedAt(),
                event.sources(),
                List.of(Entry.Behind.of(envelope)),
                envelope.cause(),
                together,
                List.of());
    }

    /** For what nobody dated: the day on which it was recorded. */
    static When recorded(EventEnvelope envelope) {
        return DateText.when(envelope.recordedAt());
    }
}
