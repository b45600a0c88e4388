package org.actionledger.projections.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.Source;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.discrepancies.Discrepancy;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.ReadModel;
import org.jspecify.annotations.Nullable;

/** A campaign's story up to a day, oldest first. */
public record TimelineView(UUID campaign, String slug, List<EntryView> entries) {

    private static final int MOST_EVENTS = 100;

    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(
                    (Entry entry) -> Edtf.parse(entry.when().date()))
            .thenComparing(Entry::recordedAt)
            .thenComparing(entry -> entry.events().getFirst().stream())
            .thenComparing(entry -> entry.events().getFirst().sequence());

    /**
     * One entry.
     *
     * @param when EDTF, as precise as the source
     * @param label the source's own words for it
     * @param dateInWords e.g. "1 February 2023"
     * @param meaningOfYes in an entry about a ballot
     * @param ballot in an entry about constituencies of a ballot: where each of them is told in full
     * @param events positions of the events behind it, the first hundred of them
     * @param eventsInAll how many there are
     * @param warnings what people should see to
     */
    public record EntryView(
            String when,
            @Nullable String label,
            String dateInWords,
            String kind,
            String title,
            List<Entry.Fact> facts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String meaningOfYes,

            List<Source> sources,
            List<DiscrepancyView> discrepancies,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID ballot,

            List<String> events,
            int eventsInAll,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {}

    /** What happened to a campaign by the day. */
    public static TimelineView of(UUID campaign, String slug, ReadModel ledger, LocalDate on, Messages messages) {
        String key = campaign.toString();
        List<TimelineEvent> events = ledger.rows(TimelineRow.class).under(key, TimelineEvent.ALL).stream()
                .map(TimelineEvent.class::cast)
                .toList();
        List<Entry> entries = told(key, events, ledger, on, messages);
        List<Discrepancy> noted = ledger.rows(Discrepancy.class).under(key);
        // Sources are quoted in English, so that what they disagree on is looked for among English words.
        List<Entry> inEnglish = noted.isEmpty() || messages.language() == Language.ENGLISH
                ? entries
                : told(key, events, ledger, on, Messages.in(Language.ENGLISH));
        Map<String, List<DiscrepancyView>> discrepancies = new HashMap<>();
        for (Discrepancy discrepancy : noted) {
            for (Entry entry : DisputedEntries.of(discrepancy, inEnglish)) {
                discrepancies
                        .computeIfAbsent(entry.id(), _ -> new ArrayList<>())
                        .add(DiscrepancyView.of(discrepancy));
            }
        }
        return new TimelineView(
                campaign,
                slug,
                entries.stream()
                        .map(entry -> view(entry, messages, discrepancies.getOrDefault(entry.id(), List.of())))
                        .toList());
    }

    private static List<Entry> told(
            String key, List<TimelineEvent> events, ReadModel ledger, LocalDate on, Messages messages) {
        return new InConstituencies(messages)
                .together(withSourcesOfTheirCauses(entries(key, events, ledger, messages))
                        .filter(entry -> AsOn.happened(entry.when(), on))
                        .sorted(OLDEST_FIRST)
                        .toList());
    }

    /** Every entry with all that was added to it. */
    private static List<Entry> entries(String key, List<TimelineEvent> events, ReadModel ledger, Messages messages) {
        Story story = Story.of(events, messages);
        List<Told> told = events.stream().map(story::tell).toList();
        Map<UUID, List<Addition>> additions = told.stream()
                .filter(Addition.class::isInstance)
                .map(Addition.class::cast)
                .sorted(Addition.AS_THEY_CAME)
                .collect(Collectors.groupingBy(Addition::to));
        return Stream.concat(
                        told.stream()
                                .filter(Entry.class::isInstance)
                                .map(Entry.class::cast)
                                .map(entry -> entry.and(additions.getOrDefault(
                                        entry.events().getFirst().id(), List.of()))),
                        Unplaced.discrepancies(key, ledger, messages).stream())
                .toList();
    }

    private static Stream<Entry> withSourcesOfTheirCauses(List<Entry> entries) {
        Map<UUID, List<Source>> sources = new HashMap<>();
        entries.forEach(entry -> entry.events().forEach(event -> sources.put(event.id(), entry.sources())));
        return entries.stream().map(entry -> {
            UUID cause = entry.cause();
            return cause == null ? entry : entry.alsoReadIn(sources.getOrDefault(cause, List.of()));
        });
    }

    private static EntryView view(Entry entry, Messages messages, List<DiscrepancyView> discrepancies) {
        Together together = entry.together();
        return new EntryView(
                entry.when().date(),
                entry.when().label(),
                messages.dates().said(entry.when().date()),
                entry.kind(),
                entry.title(),
                entry.facts(),
                entry.meaningOfYes(),
                entry.sources(),
                discrepancies,
                together == null ? null : together.ballot(),
                entry.events().stream()
                        .map(Entry.Behind::position)
                        .limit(MOST_EVENTS)
                        .toList(),
                entry.events().size(),
                entry.warnings());
    }
}
