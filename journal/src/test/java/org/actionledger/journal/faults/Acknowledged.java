package org.actionledger.journal.faults;

import org.actionledger.journal.Position;

/** What a client was told is recorded. */
record Acknowledged(Position last, int events) {}
