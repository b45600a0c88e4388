package org.actionledger.law.ballot;

import java.util.List;
import java.util.function.Function;
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

    /** One count of several, in which a figure is known only if it is in each of them. */
    static Count sum(List<Count> counts) {
        List<String> questions = counts.stream()
                .flatMap(count -> count.questions().stream())
                .map(QuestionCount::question)
                .distinct()
                .toList();
        return new Count(
                sum(counts, Count::entitled),
                sum(counts, Count::votesCast),
                sum(counts, Count::spoiled),
                questions.stream()
                        .map(question -> new QuestionCount(
                                question,
                                sum(counts, count -> count.on(question).yes()),
                                sum(counts, count -> count.on(question).no()),
                                sum(counts, count -> count.on(question).blank())))
                        .toList());
    }

    private QuestionCount on(String name) {
        return questions.stream()
                .filter(question -> question.question().equals(name))
                .findFirst()
                .orElse(new QuestionCount(name, null, null, null));
    }

    private static @Nullable Integer sum(List<Count> counts, Function<Count, @Nullable Integer> figure) {
        long total = 0;
        for (Count count : counts) {
            Integer one = figure.apply(count);
            if (one == null) {
                return null;
            }
            total += one;
        }
        return Math.toIntExact(total);
    }

    static void requireCount(String name, @Nullable Integer figure) {
        if (figure != null && (figure < 0 || figure > LARGEST)) {
            throw new IllegalArgumentException(name + " is " + figure + ", and a count is from 0 to " + LARGEST);
        }
    }
}
