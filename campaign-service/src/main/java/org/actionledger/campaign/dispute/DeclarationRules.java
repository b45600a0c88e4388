package org.actionledger.campaign.dispute;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.campaign.dispute.DisputeCommand.DeclareDispute;
import org.actionledger.events.DisputeEvent;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;

/** What makes a trade dispute: a union of the directory, in a campaign, with an employer, over something. */
final class DeclarationRules {

    private DeclarationRules() {}

    static Decision<DisputeEvent> decide(DeclareDispute declare) {
        List<Refusal> refusals = new ArrayList<>();
        if (!declare.campaignIsLaunched()) {
            refusals.add(
                    Refusal.of("campaign-is-launched", "no such campaign is recorded: launch it first", "campaign"));
        }
        if (!declare.unionIsRegistered()) {
            refusals.add(Refusal.of(
                    "union-is-registered",
                    "no union in the directory has the id " + declare.fact().union() + ": register it first",
                    "union"));
        }
        if (declare.fact().employers().isEmpty()) {
            refusals.add(Refusal.of("dispute-has-an-employer", "say who the dispute is with", "employers"));
        }
        if (declare.fact().matters().isEmpty()) {
            refusals.add(Refusal.of("dispute-has-a-matter", "say what the dispute is over", "matters"));
        }
        return Decision.unless(refusals, List.of(declare.fact()));
    }
}
