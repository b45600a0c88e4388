package org.actionledger.campaign.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** What can be asked about the action in a dispute. */
sealed interface ActionCommand extends DisputeCommand {

    UUID action();

    /**
     * Records that members were called to act.
     *
     * @param mandates under which; none where it was called without, which the record does not hide
     * @param onRecord what is on record of each of the mandates; nothing of one that nobody secured
     */
    record CallAction(
            UUID dispute,
            UUID action,
            List<UUID> mandates,
            Map<UUID, MandateOnRecord> onRecord,
            Kind kind,
            Pattern pattern,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<LocalDate> days,
            List<String> instructions,
            When when,
            List<Source> sources)
            implements ActionCommand {}

    /** What becomes of an action that was called. */
    sealed interface OfCalled extends ActionCommand {}

    record StartAction(UUID dispute, UUID action, When when, List<Source> sources) implements OfCalled {}

    record EndAction(UUID dispute, UUID action, @Nullable String because, When when, List<Source> sources)
            implements OfCalled {}

    record CallActionOff(
            UUID dispute, UUID action, @Nullable String because, When when, List<Source> sources) implements OfCalled {}

    /** What members are called to. */
    enum Kind {
        STRIKE,
        ACTION_SHORT_OF_STRIKE
    }

    /** Without a break, or on days that are listed. */
    enum Pattern {
        CONTINUOUS,
        LISTED
    }

    /**
     * The dispute and the kind of action that a mandate is for.
     *
     * @param question what members were asked: {@code STRIKE} or {@code ACTION_SHORT_OF_STRIKE}
     */
    record MandateOnRecord(UUID dispute, String question) {}
}
