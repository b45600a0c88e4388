package org.actionledger.projections.ballots;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.When;
import org.actionledger.projections.fold.AsOn;

/**
 * What results of many constituencies have in common.
 *
 * @param when EDTF
 */
public record ResultGroup(UUID ballot, String when, List<Carried> outcomes) {

    /**
     * What a question came to.
     *
     * @param carried {@code YES}, {@code NO} or {@code UNKNOWN}
     */
    public record Carried(String question, String carried) {}

    boolean wasDeclared(LocalDate on) {
        return AsOn.happened(When.on(when), on);
    }
}
