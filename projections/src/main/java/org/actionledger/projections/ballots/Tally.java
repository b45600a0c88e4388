package org.actionledger.projections.ballots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In how many constituencies a question was carried.
 *
 * @param outcomes by {@code YES}, {@code UNKNOWN} and {@code NO}, where there are such
 */
public record Tally(String question, SortedMap<String, Integer> outcomes) {

    static List<Tally> of(List<Result> results) {
        Map<String, SortedMap<String, Integer>> questions = new LinkedHashMap<>();
        results.stream().flatMap(result -> result.outcomes().stream()).forEach(outcome -> questions
                .computeIfAbsent(outcome.question(), _ -> new TreeMap<>(Comparator.reverseOrder()))
                .merge(outcome.carried(), 1, Integer::sum));
        List<Tally> tallies = new ArrayList<>();
        questions.forEach((question, outcomes) -> tallies.add(new Tally(question, outcomes)));
        return tallies;
    }
}
