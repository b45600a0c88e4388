package org.actionledger.campaign.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.history.CampaignCommand.LaunchCampaign;
import org.actionledger.campaign.limits.Slug;
import org.actionledger.events.CampaignEvent;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;

/** What a campaign needs to begin: a slug of its own, and unions that are in the directory. */
final class Launch {

    private Launch() {}

    static Decision<CampaignEvent> decide(LaunchCampaign launch) {
        List<Refusal> refusals = new ArrayList<>(Slug.refusals(launch.fact().slug()));
        refusals.addAll(unions(launch));
        return Decision.unless(refusals, List.of(launch.fact()));
    }

    private static List<Refusal> unions(LaunchCampaign launch) {
        List<UUID> unions = launch.fact().unions();
        if (unions.isEmpty()) {
            return List.of(Refusal.of("campaign-has-a-union", "say which union the campaign is of", "unions"));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < unions.size(); i++) {
            String field = "unions[" + i + "]";
            if (!launch.registered().contains(unions.get(i))) {
                refusals.add(Refusal.of(
                        "union-is-registered",
                        "no union in the directory has the id " + unions.get(i) + ": register it first",
                        field));
            }
            if (unions.indexOf(unions.get(i)) < i) {
                refusals.add(Refusal.of("unions-differ", "this union is named twice: name it once", field));
            }
        }
        return refusals;
    }
}
