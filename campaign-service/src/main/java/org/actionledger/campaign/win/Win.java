package org.actionledger.campaign.win;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where one win stands. */
sealed interface Win {

    record NotSecured() implements Win {}

    record Secured(Map<UUID, Promise> promises) implements Win {

        public Secured {
            promises = Map.copyOf(promises);
        }

        Secured with(UUID promise, Promise standing) {
            Map<UUID, Promise> changed = new HashMap<>(promises);
            changed.put(promise, standing);
            return new Secured(changed);
        }
    }

    /** What became of a promise. */
    enum Promise {
        OPEN,
        MISSED,
        DELIVERED,
        WITHDRAWN
    }
}
