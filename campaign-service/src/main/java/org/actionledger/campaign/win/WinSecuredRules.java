package org.actionledger.campaign.win;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.limits.Measures;
import org.actionledger.campaign.win.WinCommand.DisputeOnRecord;
import org.actionledger.campaign.win.WinCommand.SecureWin;
import org.actionledger.events.WinEvent;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;

/** What a win may be recorded under: a campaign, and a dispute and an offer of that campaign where it came from one. */
final class WinSecuredRules {

    private WinSecuredRules() {}

    static Decision<WinEvent> decide(SecureWin secure) {
        List<Refusal> refusals = new ArrayList<>();
        if (!secure.campaignIsLaunched()) {
            refusals.add(
                    Refusal.of("campaign-is-launched", "no such campaign is recorded: launch it first", "campaign"));
        }
        if (secure.fact().dispute() != null) {
            refusals.addAll(dispute(secure, secure.disputeOnRecord()));
        } else if (secure.fact().offer() != null) {
            refusals.add(Refusal.of("offer-is-received", "say which dispute the offer was made in as well", "dispute"));
        }
        if (secure.fact().number() != null && secure.fact().number() < 1) {
            refusals.add(Refusal.of(
                    "number-counts-from-one", "wins are numbered from 1, as in the union's own list", "number"));
        }
        refusals.addAll(Measures.refusals("measures", secure.fact().measures()));
        return Decision.unless(refusals, List.of(secure.fact()));
    }

    private static List<Refusal> dispute(SecureWin secure, @Nullable DisputeOnRecord dispute) {
        if (dispute == null) {
            return List.of(Refusal.of(
                    "dispute-is-declared",
                    "no dispute is recorded under the id " + secure.fact().dispute() + ": declare it first",
                    "dispute"));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!dispute.campaign().equals(secure.fact().campaign())) {
            refusals.add(Refusal.of(
                    "dispute-is-of-this-campaign",
                    "the dispute " + secure.fact().dispute() + " belongs to another campaign: record the win there",
                    "dispute"));
        }
        @Nullable UUID offer = secure.fact().offer();
        if (offer != null && !dispute.offers().contains(offer)) {
            refusals.add(Refusal.of(
                    "offer-is-received",
                    "no offer under the id " + offer + " is recorded in this dispute: record the offer first",
                    "offer"));
        }
        return refusals;
    }
}
