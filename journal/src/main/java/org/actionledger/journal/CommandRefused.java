package org.actionledger.journal;

import java.util.List;
import java.util.stream.Collectors;
import org.actionledger.journal.decide.Refusal;

/** A decider gave reasons instead of events. */
public final class CommandRefused extends RuntimeException {

    private final transient List<Refusal> refusals;

    public CommandRefused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::reason).collect(Collectors.joining("; ")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
