package org.actionledger.events;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said, as facts: the words are found by the key, in the reader's language, where somebody reads them.
 *
 * @param key stable, and unique to what is said, e.g. {@code turnout.counted}
 * @param facts by name: texts (days as ISO 8601, names from a closed list in capitals), whole numbers, lists of these, and steps within this one as maps of
 *     their {@code key} and {@code facts}
 */
public record Step(String key, Map<String, Object> facts) {

    public Step {
        facts = Map.copyOf(facts);
    }

    public static Step of(String key) {
        return new Step(key, Map.of());
    }

    public Step with(String name, String text) {
        return and(name, text);
    }

    public Step with(String name, LocalDate day) {
        return and(name, day.toString());
    }

    public Step with(String name, int number) {
        return and(name, number);
    }

    /** A part of the sentence that is said in other sentences too. */
    public Step with(String name, Step part) {
        return and(name, part.plain());
    }

    /** Parts of one kind, which are said one after another. */
    public Step withAll(String name, List<Step> parts) {
        return and(name, parts.stream().map(Step::plain).toList());
    }

    private Step and(String name, Object fact) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Step(key, more);
    }

    private Map<String, Object> plain() {
        return Map.of("key", key, "facts", facts);
    }
}
