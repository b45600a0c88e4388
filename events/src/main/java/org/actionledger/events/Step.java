package org.actionledger.events;

import java.util.LinkedHashMap;
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
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, text);
        return new Step(key, more);
    }
}
