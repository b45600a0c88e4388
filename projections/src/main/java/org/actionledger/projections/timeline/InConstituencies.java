package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.Source;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.timeline.TimelineGroup.Alike;
import org.jspecify.annotations.Nullable;

/**
 * Several constituencies of a ballot that the same has happened in, of which there may be thousands: counted, and the first of them read.
 *
 * @param alike what happened
 * @param groups with what differs between them, and how many there are of each
 * @param first of each group, in the order in which they were recorded
 * @param stated what the union stated of these mandates, and in how many constituencies
 */
record InConstituencies(
        Alike alike,
        List<GroupCount<TimelineGroup>> groups,
        List<TimelineEvent> first,
        List<GroupCount<TimelineGroup>> stated) {

    /** Every such group of a campaign. What is stated of mandates is told with them. */
    static List<InConstituencies> of(List<GroupCount<TimelineGroup>> groups, List<TimelineEvent> first) {
        Map<Alike, List<GroupCount<TimelineGroup>>> byAlike = groups.stream()
                .collect(Collectors.groupingBy(each -> each.group().alike(), LinkedHashMap::new, Collectors.toList()));
        Map<Optional<Alike>, List<TimelineEvent>> rows = first.stream()
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(row.group()).map(TimelineGroup::alike)));
        return byAlike.entrySet().stream()
                .filter(each -> !each.getKey().isOf(MandateStated.class))
                .map(each -> new InConstituencies(
                        each.getKey(),
                        each.getValue(),
                        rows.getOrDefault(Optional.of(each.getKey()), List.of()),
                        each.getKey().isOf(MandateSecured.class) ? stated(each.getKey(), groups) : List.of()))
                .filter(each -> !each.first().isEmpty())
                .toList();
    }

    private static List<GroupCount<TimelineGroup>> stated(Alike secured, List<GroupCount<TimelineGroup>> groups) {
        return groups.stream()
                .filter(each -> each.group().alike().isOf(MandateStated.class))
                .filter(each -> secured.mandates() != null
                        && secured.mandates().equals(each.group().alike().mandates()))
                .toList();
    }

    /** It is one of them, or what the union stated of one of them. */
    boolean isTold(TimelineGroup group) {
        return group.alike().equals(alike)
                || stated.stream().anyMatch(each -> each.group().equals(group));
    }

    int eventsInAll() {
        return inAll() + stated.stream().mapToInt(GroupCount::rows).sum();
    }

    private int inAll() {
        return groups.stream().mapToInt(GroupCount::rows).sum();
    }

    /** As one entry. */
    Entry told(Story story) {
        Messages messages = story.messages();
        Entry entry = (Entry) story.tell(first.getFirst());
        List<Source> sources = first.stream()
                .map(TimelineEvent::envelope)
                .flatMap(event -> Stream.concat(event.event().sources().stream(), story.sourcesOfCause(event).stream()))
                .distinct()
                .toList();
        List<Entry.Fact> statements = stated.stream()
                .map(each -> story.fact("stated-last-day", statement(each, messages)))
                .toList();
        if (inAll() == 1) {
            return entry.told(
                    entry.title(),
                    Stream.concat(entry.facts().stream(), statements.stream()).toList(),
                    sources);
        }
        List<Entry.Fact> tallies = tallies(story);
        String tally =
                tallies.stream().map(fact -> fact.name() + " " + fact.value()).collect(Collectors.joining("; "));
        List<Entry.Fact> facts = new ArrayList<>();
        tallies.forEach(fact -> facts.add(new Entry.Fact(messages.capitalised(fact.name()), fact.value())));
        facts.addAll(common(entry, story));
        facts.addAll(statements);
        String title = title(entry.kind(), messages);
        return entry.told(tally.isEmpty() ? title : title + ": " + tally, facts, sources);
    }

    private String statement(GroupCount<TimelineGroup> each, Messages messages) {
        String day = messages.dates().said(each.group().alike().when());
        return each.rows() == inAll() ? day : messages.say("tally.in", Map.of("outcome", day, "count", each.rows()));
    }

    /** "carried in 211, not carried in 19", for each question; by alphabet, which puts what was carried first. */
    private List<Entry.Fact> tallies(Story story) {
        Map<String, SortedMap<String, Integer>> questions = new LinkedHashMap<>();
        for (GroupCount<TimelineGroup> each : groups) {
            each.group().outcomes().forEach(outcome -> questions
                    .computeIfAbsent(outcome.question(), _ -> new TreeMap<>())
                    .merge(story.messages().of("carried", outcome.carried()), each.rows(), Integer::sum));
        }
        ResultInWords result = result(story);
        return questions.entrySet().stream()
                .map(question -> new Entry.Fact(
                        result == null ? question.getKey() : result.asked(question.getKey()),
                        question.getValue().entrySet().stream()
                                .map(outcome -> story.messages()
                                        .say(
                                                "tally.in",
                                                Map.of("outcome", outcome.getKey(), "count", outcome.getValue())))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private @Nullable ResultInWords result(Story story) {
        EventEnvelope<?> event = first.getFirst().envelope();
        return event.event() instanceof ResultDeclared result ? new BallotStory(story).inWords(result) : null;
    }

    /** What is the same in all of them: of a result its ballot, and that no turnout is known; of mandates everything, or they were not alike. */
    private List<Entry.Fact> common(Entry entry, Story story) {
        if (!alike.isOf(ResultDeclared.class)) {
            return entry.facts();
        }
        List<Entry.Fact> common = new ArrayList<>(List.of(new BallotStory(story).ballot(alike.ballot())));
        List<Optional<String>> turnouts = groups.stream()
                .map(each -> Optional.ofNullable(each.group().turnout()))
                .distinct()
                .toList();
        if (turnouts.size() == 1) {
            turnouts.getFirst()
                    .ifPresent(none ->
                            common.add(story.fact("turnout", story.messages().say("figure." + none))));
        }
        return common;
    }

    private String title(String kind, Messages messages) {
        MandatesAlike mandates = alike.mandates();
        return mandates == null
                ? messages.say("together." + kind, Map.of("count", inAll()))
                : messages.say(
                        "together." + kind,
                        Map.of(
                                "count",
                                inAll(),
                                "question",
                                messages.word(mandates.question()),
                                "end",
                                MandateStory.end(mandates.kind(), mandates.day(), messages)));
    }
}
