package org.actionledger.law.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one constituency, as far as they are known.
 *
 * @param entitled how many were entitled to vote
 * @param votesCast how many voting papers were returned, spoiled ones among them
 */
public record Count(
        @Nullable Integer entitled,
        @Nullable Integer votesCast,
        @Nullable Integer spoiled,
        List<QuestionCount> questions) {

    /** More than live in the United Kingdom; no sum or product that a rule forms of such counts overflows. */
    public static final int LARGEST = 100_000_000;

    public Count {
        requireCount("entitled", entitled);
        requireCount("votesCast", votesCast);
        requireCount("spoiled", spoiled);
        questions = List.copyOf(questions);
    }

    static void requireCount(String name, @Nullable Integer figure) {
        if (figure != null && (figure < 0 || figure > LARGEST)) {
            throw new IllegalArgumentException(name + " is " + figure + ", and a count is from 0 to " + LARGEST);
        }
    }
}
