package org.actionledger.campaign.mandate;

import java.util.UUID;

/** Where one mandate stands. */
sealed interface Mandate {

    record NotSecured() implements Mandate {}

    /**
     * A result gave it.
     *
     * @param result the event that declared the result
     */
    record Secured(UUID result, boolean exercised, boolean setAside) implements Mandate {

        Secured nowExercised() {
            return new Secured(result, true, setAside);
        }

        Secured nowSetAside() {
            return new Secured(result, exercised, true);
        }
    }
}
