package org.actionledger.events;

import java.util.List;

/** A fact in the record of a campaign. */
public sealed interface LedgerEvent
        permits BallotEvent, CampaignEvent, DisputeEvent, MandateEvent, PolicyEvent, UnionEvent, WinEvent {

    /** Where the fact was read; empty where whoever recorded it is the source. */
    List<Source> sources();
}
