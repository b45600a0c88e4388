package org.actionledger.journal.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed is behind the topic.
 *
 * @param records that it has not read, in all partitions; marks of the broker count as records
 * @param longest how long the partition that has not come forward for longest has stood still with records before it
 * @param partition that one; null where none does
 * @param why it stands, where the broker knows of a transaction that holds it back
 * @param isUnexplained the broker was asked why, and knows of nothing
 */
record Behind(
        long records,
        Duration longest,
        @Nullable Integer partition,
        @Nullable String why,
        boolean isUnexplained) {

    static final Behind NOT = new Behind(0, Duration.ZERO, null, null, false);

    static Behind of(Collection<FeedLag.Standing> partitions) {
        Optional<FeedLag.Standing> longest = partitions.stream().max(Comparator.comparing(FeedLag.Standing::time));
        return longest.map(one -> new Behind(
                        partitions.stream().mapToLong(FeedLag.Standing::records).sum(),
                        one.time(),
                        one.partition(),
                        one.why(),
                        one.isAskedFor() && one.why() == null))
                .orElse(NOT);
    }

    String inWords() {
        return "partition %d has not been read on for %d s, with %d record%s before the feed%s"
                .formatted(
                        partition,
                        longest.toSeconds(),
                        records,
                        records == 1 ? "" : "s",
                        why == null ? "" : ": " + why);
    }

    Map<String, Object> described() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("records", records);
        detail.put("standsForSeconds", longest.toSeconds());
        return detail;
    }
}
