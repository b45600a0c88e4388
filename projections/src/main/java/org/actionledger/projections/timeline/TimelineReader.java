package org.actionledger.projections.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.language.Messages;
import org.actionledger.projections.discrepancies.Discrepancy;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.ListedRows;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.timeline.TimelineGroup.Alike;
import org.actionledger.projections.timeline.TimelineView.EntryView;
import org.jspecify.annotations.Nullable;

/** Reads what happened to a campaign by a day: every event that is told by itself, and of constituencies that are told as one the first. */
final class TimelineReader {

    private static final int MOST_EVENTS = 100;

    /** Of each group, for what is told of all of them and for where they were read. */
    private static final int MOST_READ = 10;

    private static final Comparator<Line> OLDEST_FIRST = Comparator.comparing(
                    (Line line) -> Edtf.parse(line.entry().when().date()))
            .thenComparing(line -> line.entry().recordedAt())
            .thenComparing(line -> line.entry().first().stream())
            .thenComparing(line -> line.entry().first().sequence());

    private final String key;
    private final ReadModel ledger;
    private final LocalDate on;
    private final Messages messages;
    private final ListedRows<TimelineEvent, TimelineGroup> rows;

    TimelineReader(String key, ReadModel ledger, LocalDate on, Messages messages) {
        this.key = key;
        this.ledger = ledger;
        this.on = on;
        this.messages = messages;
        rows = ledger.list(TimelineEvent.class);
    }

    /** @param alike what several constituencies have in common that are told as one */
    private record Line(Entry entry, @Nullable Alike alike, List<String> positions, int inAll) {

        static Line of(Entry entry) {
            return new Line(
                    entry,
                    null,
                    entry.events().stream()
                            .map(event -> event.position().toString())
                            .limit(MOST_EVENTS)
                            .toList(),
                    entry.events().size());
        }
    }

    List<EntryView> entries() {
        List<TimelineEvent> byThemselves = rows.ungrouped(key, TimelineEvent.ALL);
        Story story = Story.of(key, ledger, byThemselves, messages);
        List<Line> lines = Stream.of(
                        entries(byThemselves, story),
                        Unplaced.discrepancies(key, ledger, messages).stream().map(Line::of),
                        inConstituencies(story))
                .flatMap(each -> each)
                .filter(line -> AsOn.happened(line.entry().when(), on))
                .sorted(OLDEST_FIRST)
                .toList();
        Map<String, List<DiscrepancyView>> disputed = disputed(lines);
        return lines.stream()
                .map(line -> view(line, disputed.getOrDefault(line.entry().id(), List.of())))
                .toList();
    }

    /** Every entry with all that was added to it. */
    private static Stream<Line> entries(List<TimelineEvent> events, Story story) {
        List<Told> told = events.stream().map(story::tell).toList();
        Map<UUID, List<Addition>> additions = told.stream()
                .filter(Addition.class::isInstance)
                .map(Addition.class::cast)
                .sorted(Addition.AS_THEY_CAME)
                .collect(Collectors.groupingBy(Addition::to));
        return told.stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .map(entry -> entry.and(additions.getOrDefault(entry.first().id(), List.of())))
                .map(entry -> entry.alsoReadIn(story.sourcesOfCause(entry.first())))
                .map(Line::of);
    }

    private Stream<Line> inConstituencies(Story story) {
        List<GroupCount<TimelineGroup>> groups = rows.groups(key).stream()
                .filter(each -> isStated(each.group()) || happened(each.group()))
                .toList();
        if (groups.isEmpty()) {
            return Stream.empty();
        }
        List<TimelineEvent> first = rows.firstOfEach(key, group -> !isStated(group) && happened(group), MOST_READ);
        story.lookUp(first);
        return InConstituencies.of(groups, first).stream().map(each -> line(each, story));
    }

    private Line line(InConstituencies many, Story story) {
        return new Line(
                many.told(story),
                many.alike(),
                rows.places(key, many::isTold, MOST_EVENTS).stream()
                        .map(TimelineEvent::positionAt)
                        .toList(),
                many.eventsInAll());
    }

    /** Nobody dated what a union printed of a mandate: it is told with the mandate. */
    private static boolean isStated(TimelineGroup group) {
        return group.alike().isOf(MandateStated.class);
    }

    private boolean happened(TimelineGroup group) {
        return AsOn.happened(group.alike().when(), on);
    }

    /** By the ids of entries. */
    private Map<String, List<DiscrepancyView>> disputed(List<Line> lines) {
        Map<String, List<DiscrepancyView>> disputed = new HashMap<>();
        for (Discrepancy discrepancy : ledger.rows(Discrepancy.class).under(key)) {
            DisputedFact fact = new DisputedFact(discrepancy, ledger);
            Stream.<Predicate<Line>>of(
                            line -> fact.isIn(line.entry().events(), line.alike()),
                            line -> fact.isAboutThingIn(line.entry().events(), line.alike()))
                    .map(which -> lines.stream().filter(which).toList())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .ifPresent(found -> found.forEach(
                            line -> disputed.computeIfAbsent(line.entry().id(), _ -> new ArrayList<>())
                                    .add(DiscrepancyView.of(discrepancy))));
        }
        return disputed;
    }

    private EntryView view(Line line, List<DiscrepancyView> discrepancies) {
        Entry entry = line.entry();
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
                line.alike() == null ? null : line.alike().ballot(),
                line.positions(),
                line.inAll(),
                entry.warnings());
    }
}
