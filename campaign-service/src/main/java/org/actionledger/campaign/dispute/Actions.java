package org.actionledger.campaign.dispute;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The action called in one dispute. */
record Actions(Map<UUID, Standing> all) {

    static final Actions NONE = new Actions(Map.of());

    Actions {
        all = Map.copyOf(all);
    }

    /** Where one action stands. */
    enum Standing {
        CALLED,
        STARTED,
        ENDED,
        /** Its end was recorded and its start was not. */
        ENDED_WITHOUT_A_START,
        CALLED_OFF
    }

    @Nullable
    Standing of(UUID action) {
        return all.get(action);
    }

    Actions with(UUID action, Standing standing) {
        Map<UUID, Standing> changed = new HashMap<>(all);
        changed.put(action, standing);
        return new Actions(changed);
    }

    Actions started(UUID action) {
        return with(action, of(action) == Standing.ENDED_WITHOUT_A_START ? Standing.ENDED : Standing.STARTED);
    }

    Actions ended(UUID action) {
        return with(action, of(action) == Standing.STARTED ? Standing.ENDED : Standing.ENDED_WITHOUT_A_START);
    }
}
