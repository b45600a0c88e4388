package org.actionledger.journal.decide;

import java.util.List;
import java.util.function.Function;

/**
 * Decides what happens to one stream of events.
 *
 * @param <C> the commands it answers
 * @param <S> what it has to remember to answer them
 * @param <E> the events it decides
 */
public interface Decider<C, S, E> {

    S initial();

    Decision<E> decide(C command, S state);

    S evolve(S state, E event);

    /** The same decider, refusing also what {@code check} finds wrong with the events that it would have decided. */
    default Decider<C, S, E> checking(Function<? super E, List<Refusal>> check) {
        return new CheckedDecider<>(this, check);
    }
}
