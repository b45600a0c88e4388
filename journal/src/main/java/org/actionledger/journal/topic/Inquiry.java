package org.actionledger.journal.topic;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A question that is put to the broker once a second, and keeps nobody waiting for the answer. */
public final class Inquiry<T> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Supplier<CompletableFuture<T>> question;
    private @Nullable CompletableFuture<T> asked;
    private long askedAt = System.nanoTime();

    public Inquiry(Supplier<CompletableFuture<T>> question) {
        this.question = question;
    }

    /** To be called again and again: what has come of the last question, once. */
    public Optional<CompletableFuture<T>> answer() {
        CompletableFuture<T> answer = asked;
        if (answer == null) {
            if (System.nanoTime() - askedAt > PAUSE.toNanos()) {
                askedAt = System.nanoTime();
                asked = question.get();
            }
            return Optional.empty();
        }
        if (!answer.isDone()) {
            return Optional.empty();
        }
        asked = null;
        return Optional.of(answer);
    }
}
