package org.actionledger.journal.decide;

import java.util.List;
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
            case Decision.Accepted<E> accepted ->
                Decision.unless(
                        accepted.events().stream()
                                .flatMap(event -> check.apply(event).stream())
                                .distinct()
                                .toList(),
                        accepted.events());
            case Decision.Refused<E> refused -> refused;
        };
    }

    @Override
    public S evolve(S state, E event) {
        return decider.evolve(state, event);
    }
}
