package org.actionledger.campaign.dispute;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.Source;
import org.actionledger.events.When;

/** What can be asked of a dispute. */
sealed interface DisputeCommand permits DisputeCommand.DeclareDispute, OfferCommand, ActionCommand {

    UUID dispute();

    /**
     * Records that a union is in dispute.
     *
     * @param campaignIsLaunched the campaign is on record
     * @param unionIsRegistered the union is in the directory
     */
    record DeclareDispute(
            UUID dispute,
            UUID campaign,
            boolean campaignIsLaunched,
            UUID union,
            boolean unionIsRegistered,
            String title,
            List<String> employers,
            Jurisdiction jurisdiction,
            List<String> matters,
            When when,
            List<Source> sources)
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
