package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.actionledger.journal.topic.Inquiry;
import org.actionledger.journal.topic.TopicContent;
import org.jspecify.annotations.Nullable;

/** How far the feed is behind the topic, about a second late. */
final class FeedLag {

    private final TopicContent topic;
    private final Duration patience;
    private final Map<Integer, Standing> behind = new HashMap<>();
    private final Inquiry<Map<Integer, Long>> ends;
    private @Nullable CompletableFuture<Optional<String>> askedWhy;
    private int of;

    /** @param patience after which a partition that does not come forward is worth a question */
    FeedLag(TopicContent topic, Duration patience) {
        this.topic = topic;
        this.ends = new Inquiry<>(topic::askEnds);
        this.patience = patience;
    }

    /**
     * To be called again and again.
     *
     * @param reading where the feed reads next, by partition; asked only when there is something to compare it with
     * @param stopped partitions of which it is known why they stand still
     */
    Behind look(Supplier<Map<Integer, Long>> reading, Set<Integer> stopped) {
        ends.answer().filter(answer -> answer.state() == Future.State.SUCCESS).ifPresent(answer -> {
            compare(reading.get(), answer.resultNow());
            askWhy(stopped);
        });
        takeWhy();
        return Behind.of(behind.values());
    }

    private void compare(Map<Integer, Long> positions, Map<Integer, Long> goingTo) {
        long now = System.nanoTime();
        behind.keySet().retainAll(positions.keySet());
        goingTo.forEach((partition, end) -> {
            Long at = positions.get(partition);
            if (at != null) {
                compare(partition, at, end, now);
            }
        });
    }

    private void compare(int partition, long at, long end, long now) {
        if (at >= end) {
            behind.remove(partition);
            return;
        }
        behind.compute(
                partition,
                (_, before) -> before == null || before.at != at
                        ? new Standing(partition, at, end - at, now, now, null, false)
                        : new Standing(partition, at, end - at, before.since, now, before.why, before.isAskedFor));
    }

    private void askWhy(Set<Integer> stopped) {
        if (askedWhy == null) {
            behind.values().stream()
                    .filter(one -> one.time().compareTo(patience) > 0 && !stopped.contains(one.partition))
                    .max(Comparator.comparing(Standing::time))
                    .ifPresent(one -> {
                        of = one.partition;
                        askedWhy = topic.askOpenTransaction(one.partition);
                    });
        }
    }

    private void takeWhy() {
        CompletableFuture<Optional<String>> why = askedWhy;
        if (why != null && why.isDone()) {
            askedWhy = null;
            if (why.state() == Future.State.SUCCESS) {
                behind.computeIfPresent(
                        of,
                        (_, one) -> new Standing(
                                one.partition,
                                one.at,
                                one.records,
                                one.since,
                                one.seen,
                                why.resultNow().orElse(null),
                                true));
            }
        }
    }

    /**
     * @param since when it was first seen to stand there, on the clock of {@link System#nanoTime}
     * @param seen when it was last seen to: a batch that takes its time is nobody's standstill
     * @param why the broker's reason; null where it was not asked for, or has none
     */
    record Standing(
            int partition,
            long at,
            long records,
            long since,
            long seen,
            @Nullable String why,
            boolean isAskedFor) {

        Duration time() {
            return Duration.ofNanos(seen - since);
        }
    }
}
