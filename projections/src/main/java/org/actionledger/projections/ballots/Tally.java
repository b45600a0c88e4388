package org.actionledger.projections.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In how many constituencies a question was carried.
 *
 * @param outcomes by {@code YES}, {@code NO} and {@code UNKNOWN}, as they came
 */
public record Tally(String question, Map<String, Integer> outcomes) {

    static List<Tally> of(List<ResultView> results) {
        Map<String, Map<String, Integer>> questions = new LinkedHashMap<>();
        results.stream().flatMap(result -> result.outcomes().stream()).forEach(outcome -> questions
                .computeIfAbsent(outcome.question(), _ -> new LinkedHashMap<>())
                .merge(outcome.carried(), 1, Integer::sum));
        List<Tally> tallies = new ArrayList<>();
        questions.forEach((question, outcomes) -> tallies.add(new Tally(question, outcomes)));
        return tallies;
    }
}
