package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.events.When;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.EventEnvelope;
import org.jspecify.annotations.Nullable;

/** An entry on its way: what one event has to tell, fact by fact. */
final class EntryDraft {

    private final TimelineEvent event;
    private final String kind;
    private final String title;
    private final Messages messages;
    private final List<Entry.Fact> facts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable String meaningOfYes;

    /**
     * Begins.
     *
     * @param kind stable, for programs
     */
    EntryDraft(TimelineEvent event, String kind, String title, Messages messages) {
        this.event = event;
        this.kind = kind;
        this.title = title;
        this.messages = messages;
    }

    /** @param name the key of what the fact is called */
    EntryDraft fact(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Entry.Fact(messages.say("fact." + name), value));
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

    /** People should see to this. */
    EntryDraft warn(List<String> because) {
        warnings.addAll(because);
        return this;
    }

    /** Ends, with a warning where the record does not hold what the event belongs to. */
    Entry on(When when) {
        EventEnvelope<?> envelope = event.envelope();
        return new Entry(
                event.id(),
                kind,
                when,
                title,
                List.copyOf(facts),
                meaningOfYes,
                envelope.recordedAt(),
                envelope.event().sources(),
                List.of(envelope),
                Stream.concat(event.missing().stream().map(required -> required.warning(messages)), warnings.stream())
                        .toList());
    }

    /** For what nobody dated: the day on which it was recorded. */
    static When recorded(TimelineEvent event) {
        return AsOn.dayOf(event.envelope().recordedAt());
    }
}
