package org.actionledger.campaign.recorded;

import java.util.List;
import java.util.stream.Stream;
import org.actionledger.events.LedgerEvent;

/**
 * Everything recorded about one thing.
 *
 * @param key what it is published under
 */
public record RecordedStream(String key, List<LedgerEvent> events) {

    public <E extends LedgerEvent> Stream<E> every(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
