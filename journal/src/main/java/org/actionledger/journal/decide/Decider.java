package org.actionledger.journal.decide;

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
}
