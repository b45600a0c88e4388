package org.actionledger.campaign.dispute;

import java.util.UUID;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.DisputeDeclared;

/** What can be asked of a dispute: each carries the fact that it asks to have recorded. */
sealed interface DisputeCommand permits DisputeCommand.DeclareDispute, OfferCommand, ActionCommand {

    DisputeEvent fact();

    default UUID dispute() {
        return fact().dispute();
    }

    /**
     * Records that a union is in dispute.
     *
     * @param campaignIsLaunched the campaign is on record
     * @param unionIsRegistered the union is in the directory
     */
    record DeclareDispute(DisputeDeclared fact, boolean campaignIsLaunched, boolean unionIsRegistered)
            implements DisputeCommand {}

    /** Whose law the dispute is under. */
    enum Jurisdiction {
        ENGLAND,
        WALES,
        SCOTLAND,
        GREAT_BRITAIN,
        NORTHERN_IRELAND
    }
}
