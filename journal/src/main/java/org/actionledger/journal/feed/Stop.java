package org.actionledger.journal.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Why a partition is not read on.
 *
 * @param event the one that cannot be applied; null where it cannot even be read
 */
record Stop(int partition, @Nullable RecordedEvent event, String reason, int attempts) {

    Map<String, Object> described() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("partition", partition);
        if (event != null) {
            detail.put("type", event.type());
            detail.put("stream", event.stream());
            detail.put("sequence", event.sequence());
        }
        detail.put("reason", reason);
        detail.put("attempts", attempts);
        return detail;
    }
}
