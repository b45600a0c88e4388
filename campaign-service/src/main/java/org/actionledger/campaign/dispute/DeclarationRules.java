package org.actionledger.campaign.dispute;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.campaign.dispute.DisputeCommand.DeclareDispute;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
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
                    "no union in the directory has the id " + declare.union() + ": register it first",
                    "union"));
        }
        if (declare.employers().isEmpty()) {
            refusals.add(Refusal.of("dispute-has-an-employer", "say who the dispute is with", "employers"));
        }
        if (declare.matters().isEmpty()) {
            refusals.add(Refusal.of("dispute-has-a-matter", "say what the dispute is over", "matters"));
        }
        return Decision.unless(
                refusals,
                List.of(new DisputeDeclared(
                        declare.dispute(),
                        declare.campaign(),
                        declare.union(),
                        declare.title(),
                        declare.employers(),
                        declare.jurisdiction().name(),
                        declare.matters(),
                        declare.when(),
                        declare.sources())));
    }
}
