package org.actionledger.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * One step of a working: what is said, under a key, and what it is said of. The words are found by the key where somebody reads them.
 *
 * @param key stable, and unique to what is said, e.g. {@code gb.turnout.counted}
 * @param facts by name: texts (days as ISO 8601, names from a closed list in capitals), whole numbers, lists of these, and steps within this one as maps
 *     of their {@code key} and {@code facts}; so that they can be written as JSON as they are
 */
public record Step(String key, SequencedMap<String, Object> facts) {

    public Step {
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
    }

    public static Step of(String key) {
        return new Step(key, new LinkedHashMap<>());
    }

    public Step with(String name, LocalDate day) {
        return and(name, day.toString());
    }

    public Step with(String name, int number) {
        return and(name, number);
    }

    /** A name that somebody has given, and that is the same in all languages. */
    public Step with(String name, String text) {
        return and(name, text);
    }

    /** One of a closed list, which has words of its own. */
    public Step with(String name, Enum<?> one) {
        return and(name, one.name());
    }

    /** A part of the sentence that is said in other sentences too. */
    public Step with(String name, Step part) {
        return and(name, part.plain());
    }

    public Step withAll(String name, List<Step> parts) {
        return and(name, parts.stream().map(Step::plain).toList());
    }

    private Step and(String name, Object fact) {
        SequencedMap<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Step(key, more);
    }

    private Map<String, Object> plain() {
        return Map.of("key", key, "facts", facts);
    }
}
