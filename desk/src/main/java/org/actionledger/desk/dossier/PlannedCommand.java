package org.actionledger.desk.dossier;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One command that an entry of the dossier comes to.
 *
 * @param entry path of the entry in the file, e.g. {@code ballots/ballot-1/opening}
 * @param id of the command, the same whenever the dossier is loaded, and whoever loads it
 * @param key under which it is sent, so that the service comes to that id
 * @param scope whose key this is
 * @param path e.g. {@code /api/ballots}
 * @param turn commands of an earlier turn are sent first, whatever their dates
 * @param on within a turn the story is told in the order of its days
 * @param after entries that must have been recorded before this one
 */
record PlannedCommand(
        String entry,
        int line,
        UUID id,
        UUID key,
        String scope,
        Service service,
        String path,
        Map<String, Object> body,
        Turn turn,
        LocalDate on,
        Set<String> after) {

    /** What a history is told in the order of. */
    enum Turn {
        UNIONS,
        CAMPAIGN,
        DISPUTES,
        /** Offers, ballots, mandates and action: each turns on what came before, so they go by their days. */
        STORY,
        WINS,
        NEWS,
        DISCREPANCIES
    }
}
