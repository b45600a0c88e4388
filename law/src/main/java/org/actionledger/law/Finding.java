package org.actionledger.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What one rule says of one ballot.
 *
 * @param figures the whole numbers that were compared, by name; nothing is rounded and no percentage decides
 */
public record Finding(Rule rule, Outcome outcome, SequencedMap<String, Integer> figures, Explanation explanation) {

    public Finding {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    }

    public static Finding of(Outcome outcome, Explanation explanation) {
        return new Finding(explanation.rule(), outcome, new LinkedHashMap<>(), explanation);
    }

    public Finding figure(String name, int value) {
        SequencedMap<String, Integer> more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new Finding(rule, outcome, more, explanation);
    }
}
