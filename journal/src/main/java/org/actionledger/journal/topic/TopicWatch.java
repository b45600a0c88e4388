package org.actionledger.journal.topic;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Knows which topic there is, about a second late. */
public final class TopicWatch {

    private final Inquiry<String> inquiry;
    private String id;

    /** Waits for the first answer. */
    public TopicWatch(TopicContent topic) {
        this.inquiry = new Inquiry<>(() -> topic.askId().toCompletionStage().toCompletableFuture());
        this.id = topic.id();
    }

    /**
     * The topic's id, as the broker has said last.
     *
     * @throws UnknownTopicOrPartitionException there is no topic any more
     */
    public String id() {
        inquiry.answer().ifPresent(this::take);
        return id;
    }

    private void take(CompletableFuture<String> answer) {
        if (answer.state() == Future.State.SUCCESS) {
            id = answer.resultNow();
        } else if (answer.exceptionNow() instanceof UnknownTopicOrPartitionException gone) {
            throw gone;
        }
        // A broker that does not answer has changed nothing yet, and is asked again.
    }
}
