package org.actionledger.campaign.limits;

import java.util.List;
import org.actionledger.events.EventLimits;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.decide.Refusal;

/** Looks at what was decided before it becomes a fact. */
public final class Limits {

    private Limits() {}

    public static List<Refusal> refusals(LedgerEvent event) {
        return EventLimits.problems(event).stream()
                .map(problem -> Refusal.of("within-limits", problem.field() + ": " + problem.reason(), problem.field()))
                .toList();
    }
}
