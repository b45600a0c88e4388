package org.actionledger.campaign.policy;

import org.actionledger.events.PolicyEvent.PolicyRefused;

/** Asks to keep what a policy could not do. */
record RecordRefusal(PolicyRefused fact) {}
