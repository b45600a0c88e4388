package org.actionledger.journal.feed;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.StreamUnreadable;
import org.actionledger.journal.trace.Correlation;
import org.actionledger.journal.trace.EventSpans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Has recorded what follows from events, each before its own effect is marked and after those of all before it. */
final class Consequences {

    private static final Logger LOG = LoggerFactory.getLogger(Consequences.class);

    private final FeedHandler handler;
    private final EventSpans spans;

    Consequences(FeedHandler handler, EventSpans spans) {
        this.handler = handler;
        this.spans = spans;
    }

    /** The stretches cut so that no event from which something follows stands behind another. */
    List<List<PartitionBatch>> pieces(List<PartitionBatch> batches) {
        List<PartitionBatch> together = new ArrayList<>();
        List<List<PartitionBatch>> pieces = new ArrayList<>();
        for (PartitionBatch batch : batches) {
            List<PartitionBatch> cut = batch.cutBefore(handler::leadsOn);
            together.add(cut.getFirst());
            cut.stream().skip(1).map(List::of).forEach(pieces::add);
        }
        pieces.addFirst(together);
        return pieces;
    }

    /** What cannot be recorded now, because a server does not answer or others are faster, is thrown, to be tried again; so is what cannot be read. */
    void of(List<RecordedEvent> fresh) {
        fresh.stream().filter(handler::leadsOn).forEach(this::of);
    }

    private void of(RecordedEvent event) {
        try (MDC.MDCCloseable _ = Correlation.logged(event.correlation())) {
            spans.one("ledger.follow", event, () -> follow(event));
        }
    }

    private void follow(RecordedEvent event) {
        try {
            handler.follow(event);
        } catch (StreamUnreadable | StreamConflict e) {
            throw e;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.warn("What follows from {} cannot be recorded", event.position(), e);
            handler.couldNotFollow(event, e);
        }
    }
}
