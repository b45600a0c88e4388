package org.actionledger.projections.timeline;

import java.util.UUID;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.Streams;
import org.actionledger.events.WinEvent;

/** Names of things, each with the stream it is recorded in and what it is: an offer and an action of one id are two things. */
final class Ref {

    private Ref() {}

    static String step(CampaignEvent event, UUID step) {
        return Streams.campaign(event.campaign()) + "/next-step/" + step;
    }

    static String offer(DisputeEvent event, UUID offer) {
        return Streams.dispute(event.dispute()) + "/offer/" + offer;
    }

    static String action(DisputeEvent event, UUID action) {
        return Streams.dispute(event.dispute()) + "/action/" + action;
    }

    static String promise(WinEvent event, UUID promise) {
        return Streams.win(event.win()) + "/promise/" + promise;
    }
}
