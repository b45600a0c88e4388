package org.actionledger.journal.topic;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Asks once a second which topic there is, and keeps nobody waiting for the answer. */
public final class TopicWatch {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TopicContent topic;
    private @Nullable CompletableFuture<String> asked;
    private long askedAt = System.nanoTime();
    private String id;

    /** Waits for the first answer. */
    public TopicWatch(TopicContent topic) {
        this.topic = topic;
        this.id = topic.id();
    }

    /**
     * The topic's id, as the broker has said last.
     *
     * @throws UnknownTopicOrPartitionException there is no topic any more
     */
    public String id() {
        CompletableFuture<String> answer = asked;
        if (answer == null) {
            if (System.nanoTime() - askedAt > PAUSE.toNanos()) {
                askedAt = System.nanoTime();
                asked = topic.askId().toCompletionStage().toCompletableFuture();
            }
        } else if (answer.isDone()) {
            asked = null;
            if (answer.state() == Future.State.SUCCESS) {
                id = answer.resultNow();
            } else if (answer.exceptionNow() instanceof UnknownTopicOrPartitionException gone) {
                throw gone;
            }
            // A broker that does not answer has changed nothing yet, and is asked again.
        }
        return id;
    }
}
