package org.actionledger.projections.campaigns;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.DisputeEvent.ActionCalled;

/** A call to action with the first of the mandates that it is under: there may be ten thousand, and no view shows each. */
public final class ShortenedCall {

    private static final int MOST_MANDATES = 50;

    private ShortenedCall() {}

    public static ActionCalled of(ActionCalled called) {
        List<UUID> mandates = called.mandates();
        return mandates.size() <= MOST_MANDATES
                ? called
                : new ActionCalled(
                        called.dispute(),
                        called.action(),
                        mandates.subList(0, MOST_MANDATES),
                        called.kind(),
                        called.pattern(),
                        called.from(),
                        called.until(),
                        called.days(),
                        called.instructions(),
                        called.when(),
                        called.sources());
    }
}
