package org.actionledger.campaign.union;

import org.actionledger.events.UnionEvent.UnionRegistered;

/** What can be asked of an entry in the directory. */
sealed interface UnionCommand {

    record RegisterUnion(UnionRegistered fact) implements UnionCommand {}
}
