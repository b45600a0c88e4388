package org.actionledger.campaign.dispute;

import java.util.Map;
import java.util.UUID;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.OnAction;

/** What can be asked about the action in a dispute. */
sealed interface ActionCommand extends DisputeCommand {

    /**
     * Records that members were called to act.
     *
     * @param onRecord what is on record of each of the mandates; nothing of one that nobody secured
     */
    record CallAction(ActionCalled fact, Map<UUID, MandateOnRecord> onRecord) implements ActionCommand {}

    /** What becomes of an action that was called. */
    sealed interface OfCalled extends ActionCommand {

        @Override
        OnAction fact();

        default UUID action() {
            return fact().action();
        }
    }

    record StartAction(ActionStarted fact) implements OfCalled {}

    record EndAction(ActionEnded fact) implements OfCalled {}

    record CallActionOff(ActionCalledOff fact) implements OfCalled {}

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
