package org.actionledger.journal.faults;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is in the three places at one moment.
 *
 * @param journal in the order of streams and sequences
 * @param topic in the order in which a reader is given it
 * @param applied in the order in which it took effect
 * @param sums the projection as it stands
 */
record Contents(List<Row> journal, List<Row> topic, List<Row> applied, Map<String, Long> sums) {

    /** @param xact of the transaction that wrote it, where that is known */
    record Row(String stream, long sequence, UUID id, UUID command, Instant recordedAt, long xact, long by) {}
}
