package org.actionledger.journal.topic;

import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event on the topic that its journal does not hold.
 *
 * @param recorded what the journal holds in its place; null where it holds nothing there
 */
public record Difference(RecordedEvent published, @Nullable RecordedEvent recorded) {

    public String described() {
        return recorded == null
                ? "%s (%s)".formatted(published.position(), one(published))
                : "%s: the topic holds %s, the journal holds %s"
                        .formatted(published.position(), one(published), one(recorded));
    }

    private static String one(RecordedEvent event) {
        return "%s %s, recorded at %s".formatted(event.type(), event.id(), event.recordedAt());
    }
}
