package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.jspecify.annotations.Nullable;

/** What was told so far, as whoever tells of the next event needs it. */
record Story(EventEnvelope envelope, Changes<Told> rows) {

    /** Tells the one entry that the event has, with a warning where the record does not hold what it belongs to. */
    Entry tell(Entry entry) {
        List<String> missing = missing();
        return missing.isEmpty() ? put(entry) : warn(entry, missing);
    }

    /** Tells it, and shows it besides where the campaign's status begins. */
    Entry warn(Entry entry, List<String> because) {
        return put(entry.warning(because));
    }

    /** Tells an entry that brings a thing into the story, and what later entries call the thing. */
    void bring(String ref, String name, Entry entry) {
        bring(ref, name, Map.of(), entry);
    }

    /** The same of a ballot, with what Yes means by question. */
    void bring(String ref, String name, Map<String, String> meanings, Entry entry) {
        Entry told = tell(entry);
        know(ref, name, meanings, told);
    }

    void know(String ref, String name, Map<String, String> meanings, Entry entry) {
        rows.put(new Thing(
                entry.key(), ref, name, entry.id(), entry.when(), meanings, entry.meaningOfYes(), entry.together()));
    }

    Optional<Thing> thing(String ref) {
        return rows.find(Thing.id(ref)).map(Thing.class::cast);
    }

    /** What an event was told as. */
    Optional<Entry> told(UUID event) {
        return rows.find(Told.entry(event))
                .or(() -> rows.find(Told.warning(event)))
                .map(Entry.class::cast);
    }

    /** What an earlier entry called a thing. */
    String nameOf(@Nullable String ref, String otherwise) {
        return ref == null ? otherwise : thing(ref).map(Thing::name).orElse(otherwise);
    }

    /** Adds to an entry what the event has to tell of the same. */
    void add(String entry, List<Entry.Fact> facts) {
        rows.put(new Addition(
                envelope.key(),
                entry,
                facts,
                envelope.recordedAt(),
                envelope.event().sources(),
                Entry.Behind.of(envelope)));
    }

    /** Whether the event can be told with what it belongs to. */
    boolean isPlaced() {
        return missing().isEmpty();
    }

    private List<String> missing() {
        return Required.by(envelope.event()).stream()
                .filter(required -> thing(required.ref()).isEmpty())
                .map(Required::missing)
                .toList();
    }

    private Entry put(Entry entry) {
        rows.put(entry);
        return entry;
    }
}
