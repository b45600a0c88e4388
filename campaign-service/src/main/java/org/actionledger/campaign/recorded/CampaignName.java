package org.actionledger.campaign.recorded;

import java.util.UUID;
import java.util.regex.Pattern;
import org.actionledger.events.Streams;

/** What people call a campaign by: its slug or its id. */
public final class CampaignName {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private CampaignName() {}

    public static UUID toId(String slugOrId) {
        return ID.matcher(slugOrId).matches() ? UUID.fromString(slugOrId) : Streams.campaignId(slugOrId);
    }
}
