package org.actionledger.projections.timeline;

/** What an event has to tell: an entry of its own, or something about what is an entry already. */
sealed interface Told permits Entry, Addition {}
