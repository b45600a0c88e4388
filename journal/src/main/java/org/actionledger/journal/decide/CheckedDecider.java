package org.actionledger.journal.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A decider whose events are looked at before they become facts. */
record CheckedDecider<C, S, E>(Decider<C, S, E> decider, Function<? super E, List<Refusal>> check)
        implements Decider<C, S, E> {

    @Override
    public S initial() {
        return decider.initial();
    }

    @Override
    public Decision<E> decide(C command, S state) {
        Decision<E> decision = decider.decide(command, state);
        return switch (decision) {
            case Decision.Accepted<E> accepted -> Decision.unless(refusals(accepted.events()), accepted.events());
            case Decision.Refused<E> refused -> refused;
        };
    }

    private List<Refusal> refusals(List<E> events) {
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (E event : events) {
            refusals.addAll(check.apply(event));
        }
        return List.copyOf(refusals);
    }

    @Override
    public S evolve(S state, E event) {
        return decider.evolve(state, event);
    }
}
