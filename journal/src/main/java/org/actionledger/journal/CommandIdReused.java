package org.actionledger.journal;

import java.util.UUID;

/** A command came under an id that another command, with other content, was recorded under. */
public final class CommandIdReused extends RuntimeException {

    public CommandIdReused(UUID commandId) {
        super("command id " + commandId + " was used before for another command");
    }
}
