package org.actionledger.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The facts that an answer was worked out from, under the names that the law desk takes them by. */
public record Inputs(SequencedMap<String, String> facts) {

    public Inputs {
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
    }

    public static Inputs of(String name, @Nullable Object fact) {
        return new Inputs(new LinkedHashMap<>()).and(name, fact);
    }

    /** A fact that is not known is left out, so that the same question can be asked again from what is here. */
    public Inputs and(String name, @Nullable Object fact) {
        if (fact == null) {
            return this;
        }
        SequencedMap<String, String> more = new LinkedHashMap<>(facts);
        more.put(name, fact.toString());
        return new Inputs(more);
    }

    /** Those of these names under which it was said that nothing is known. */
    public List<String> unknown(String... names) {
        return Arrays.stream(names)
                .filter(name -> Answer.UNKNOWN.name().equals(facts.get(name)))
                .toList();
    }

    /** Those of these names under which nothing is known. */
    public List<String> absent(String... names) {
        return Arrays.stream(names).filter(name -> !facts.containsKey(name)).toList();
    }
}
