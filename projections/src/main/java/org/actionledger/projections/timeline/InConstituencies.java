package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.language.Messages;

/** Tells as one entry what a ballot by employer or workplace has thousands of. */
record InConstituencies(Messages messages) {

    List<Entry> together(List<Entry> entries) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Together together = entry.together();
            String group = together == null ? entry.id() : together.group();
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(entry);
        }
        return groups.values().stream().map(this::one).toList();
    }

    private Entry one(List<Entry> group) {
        Entry first = group.getFirst();
        Together together = first.together();
        if (together == null || group.size() == 1) {
            return first;
        }
        List<Entry.Fact> tallies = tallies(group);
        String tally =
                tallies.stream().map(fact -> fact.name() + " " + fact.value()).collect(Collectors.joining("; "));
        return new Entry(
                first.id(),
                first.kind(),
                first.fact(),
                first.when(),
                tally.isEmpty()
                        ? title(first, together, group.size())
                        : title(first, together, group.size()) + ": " + tally,
                Stream.concat(
                                tallies.stream()
                                        .map(fact -> new Entry.Fact(messages.capitalised(fact.name()), fact.value())),
                                common(group).stream())
                        .toList(),
                first.meaningOfYes(),
                first.recordedAt(),
                group.stream()
                        .flatMap(entry -> entry.sources().stream())
                        .distinct()
                        .toList(),
                group.stream().flatMap(entry -> entry.events().stream()).toList(),
                first.cause(),
                together,
                group.stream()
                        .flatMap(entry -> entry.warnings().stream())
                        .distinct()
                        .toList());
    }

    /** "carried in 211, not carried in 19", for each question; by alphabet, which puts what was carried first. */
    private List<Entry.Fact> tallies(List<Entry> group) {
        Map<String, SortedMap<String, Integer>> questions = new LinkedHashMap<>();
        group.stream()
                .flatMap(entry -> Stream.ofNullable(entry.together()))
                .flatMap(together -> together.tally().stream())
                .forEach(fact -> questions
                        .computeIfAbsent(fact.name(), _ -> new TreeMap<>())
                        .merge(fact.value(), 1, Integer::sum));
        return questions.entrySet().stream()
                .map(question -> new Entry.Fact(
                        question.getKey(),
                        question.getValue().entrySet().stream()
                                .map(outcome -> messages.say(
                                        "tally.in", Map.of("outcome", outcome.getKey(), "count", outcome.getValue())))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private String title(Entry first, Together together, int count) {
        Map<String, Object> said = new HashMap<>(together.said());
        said.put("count", count);
        return messages.say("together." + first.kind(), said);
    }

    private static List<Entry.Fact> common(List<Entry> group) {
        List<Entry.Fact> common = new ArrayList<>(group.getFirst().facts());
        for (Entry entry : group) {
            common.retainAll(Set.copyOf(entry.facts()));
        }
        return common;
    }
}
