package org.actionledger.campaign.dispute;

import static org.actionledger.journal.decide.Decision.accept;
import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import org.actionledger.campaign.dispute.ActionCommand.CallAction;
import org.actionledger.campaign.dispute.ActionCommand.CallActionOff;
import org.actionledger.campaign.dispute.ActionCommand.EndAction;
import org.actionledger.campaign.dispute.ActionCommand.OfCalled;
import org.actionledger.campaign.dispute.ActionCommand.StartAction;
import org.actionledger.campaign.dispute.Actions.Standing;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.journal.decide.Decision;
import org.jspecify.annotations.Nullable;

/** What becomes of action: its end may come into the record before its start, but neither twice. */
final class ActionDecisions {

    private ActionDecisions() {}

    static Decision<DisputeEvent> decide(ActionCommand command, Actions actions) {
        return switch (command) {
            case CallAction call -> ActionCallRules.decide(call);
            case OfCalled next -> follow(next, actions.of(next.action()));
        };
    }

    private static Decision<DisputeEvent> follow(OfCalled command, @Nullable Standing action) {
        if (action == null) {
            return refuseOfNothing(
                    "action-is-called", "this dispute has no action under this id: record the call first");
        }
        return switch (command) {
            case StartAction start -> start(start.fact(), action);
            case EndAction _, CallActionOff _ -> unlessOver(action, command.fact());
        };
    }

    private static Decision<DisputeEvent> start(ActionStarted start, Standing action) {
        return switch (action) {
            case CALLED, ENDED_WITHOUT_A_START -> accept(start);
            case STARTED, ENDED -> refuse("action-has-not-started", "the start of this action is recorded already");
            case CALLED_OFF ->
                refuse(
                        "action-is-on",
                        "this action was called off: if members acted all the same, record a call for the days on which they did");
        };
    }

    private static Decision<DisputeEvent> unlessOver(Standing action, DisputeEvent event) {
        return switch (action) {
            case CALLED, STARTED -> accept(event);
            case ENDED, ENDED_WITHOUT_A_START -> refuse("action-is-on", "the end of this action is recorded already");
            case CALLED_OFF -> refuse("action-is-on", "this action was recorded as called off already");
        };
    }
}
