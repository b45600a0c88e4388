package org.actionledger.desk.dossier;

import java.util.List;
import java.util.UUID;

/**
 * A whole history, ready to be sent.
 *
 * @param slug of its campaign
 * @param commands in the order in which they are sent
 */
record Dossier(String file, String slug, UUID campaign, List<PlannedCommand> commands) {}
