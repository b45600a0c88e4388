package org.actionledger.projections.ballots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.actionledger.projections.fold.GroupCount;

/**
 * In how many constituencies a question was carried.
 *
 * @param outcomes by {@code YES}, {@code UNKNOWN} and {@code NO}, where there are such
 */
public record Tally(String question, SortedMap<String, Integer> outcomes) {

    static List<Tally> of(List<GroupCount<ResultGroup>> results) {
        Map<String, SortedMap<String, Integer>> questions = new LinkedHashMap<>();
        for (GroupCount<ResultGroup> alike : results) {
            alike.group().outcomes().forEach(outcome -> questions
                    .computeIfAbsent(outcome.question(), _ -> new TreeMap<>(Comparator.reverseOrder()))
                    .merge(outcome.carried(), alike.rows(), Integer::sum));
        }
        List<Tally> tallies = new ArrayList<>();
        questions.forEach((question, outcomes) -> tallies.add(new Tally(question, outcomes)));
        return tallies;
    }
}
