package org.actionledger.journal.feed;

import java.time.Instant;

/** A record that an operator had a feed pass over. */
record PassedOver(int partition, long offset, String by, Instant at, String because, String stopReason) {}
