package org.actionledger.events;

import java.util.List;

/** A fact in the record of a campaign. */
public sealed interface LedgerEvent
        permits BallotEvent, CampaignEvent, DisputeEvent, MandateEvent, PolicyEvent, UnionEvent, WinEvent {

    /**
     * Where the fact was read; empty where whoever recorded it is the source. What follows from another event by rule names that event
     * instead, and holds no copy of its sources: there may be thousands that follow from one.
     */
    default List<Source> sources() {
        return List.of();
    }
}
