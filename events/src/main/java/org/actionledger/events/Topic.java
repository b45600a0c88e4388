package org.actionledger.events;

/** Where the record is published. */
public final class Topic {

    /** Keyed by campaign id, so that everything about a campaign has one order; a union's events are keyed by the union's id. */
    public static final String CAMPAIGN_RECORD = "campaign-record";

    private Topic() {}
}
