package org.actionledger.campaign.history;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where one campaign stands. */
sealed interface Campaign {

    record NotLaunched() implements Campaign {}

    record Launched(String title, Map<UUID, Step> steps) implements Campaign {

        public Launched {
            steps = Map.copyOf(steps);
        }

        Launched with(UUID step, Step standing) {
            Map<UUID, Step> changed = new HashMap<>(steps);
            changed.put(step, standing);
            return new Launched(title, changed);
        }
    }

    /** What became of a next step. */
    enum Step {
        PLANNED,
        DONE,
        DROPPED
    }
}
