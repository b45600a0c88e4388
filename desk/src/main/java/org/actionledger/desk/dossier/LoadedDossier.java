package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dossier.
 *
 * @param dryRun nothing was sent
 * @param positions the last of each stream that the dossier has written to: wait for them to see all of it
 * @param entries what would be sent; only where nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoadedDossier(
        UUID campaign,
        String slug,
        boolean dryRun,
        Counts counts,
        List<String> positions,
        @Nullable List<Entry> entries) {

    /**
     * How many entries.
     *
     * @param known on record before this load
     * @param recorded by this load
     * @param left neither
     */
    record Counts(int known, int recorded, int left) {}

    record Entry(String entry, int line, Service service, String path, UUID commandId, boolean known) {}
}
