package org.actionledger.campaign.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** What can be asked of a mandate. */
sealed interface MandateCommand {

    UUID mandate();

    record SecureMandate(
            UUID mandate,
            UUID campaign,
            UUID dispute,
            UUID union,
            UUID ballot,
            String question,
            String constituency,
            @Nullable String employer,
            String jurisdiction,
            @Nullable LocalDate ballotDay,
            @Nullable MandateTerm term,
            UUID result)
            implements MandateCommand {}

    /** What can be asked of it once it is secured. */
    sealed interface OnceSecured extends MandateCommand {}

    record StateMandate(UUID mandate, When lastDay, List<Source> sources) implements OnceSecured {}

    record ExerciseMandate(UUID mandate, UUID action, When firstDay) implements OnceSecured {}

    record SetMandateAside(UUID mandate, By by, String because, When when, List<Source> sources)
            implements OnceSecured {}

    /** On whose word a mandate no longer counts. */
    enum By {
        COURT,
        CORRECTED_RESULT
    }
}
