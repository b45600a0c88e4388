package org.actionledger.journal.topic;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** Waits for what the broker was asked. */
final class BrokerAnswer {

    static final Duration LONGEST = Duration.ofSeconds(15);

    private BrokerAnswer() {}

    static <T> T to(String question, KafkaFuture<T> asked) {
        try {
            return asked.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(question, e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("the broker has not answered: " + question, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted: " + question, e);
        }
    }
}
