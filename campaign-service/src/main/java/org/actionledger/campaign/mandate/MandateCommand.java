package org.actionledger.campaign.mandate;

import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;

/** What can be asked of a mandate: each carries the fact that it asks to have recorded. */
sealed interface MandateCommand {

    MandateEvent fact();

    record SecureMandate(MandateSecured fact) implements MandateCommand {}

    /** What can be asked of it once it is secured. */
    sealed interface OnceSecured extends MandateCommand {}

    record StateMandate(MandateStated fact) implements OnceSecured {}

    record ExerciseMandate(MandateExercised fact) implements OnceSecured {}

    record SetMandateAside(MandateSetAside fact) implements OnceSecured {}

    /** On whose word a mandate no longer counts. */
    enum By {
        COURT,
        CORRECTED_RESULT
    }
}
