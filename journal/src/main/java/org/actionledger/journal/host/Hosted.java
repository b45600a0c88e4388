package org.actionledger.journal.host;

import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;

/**
 * A decider for every stream of one kind.
 *
 * @param kind what the ids of its streams begin with, up to the first hyphen
 * @param commands what may be submitted to it
 */
public record Hosted<C, S, E>(String kind, Decider<C, S, E> decider, Class<C> commands, EventCodec<E> codec) {

    public Hosted {
        if (kind.isEmpty() || kind.indexOf('-') >= 0) {
            throw new IllegalArgumentException("not the beginning of a stream's id: '" + kind + "'");
        }
    }

    /** What would be decided, of what may be recorded at once, for whoever only wants to know. */
    public Decision<E> wouldDecide(C command, S state) {
        return switch (decider.decide(command, state)) {
            case Decision.Accepted<E> accepted ->
                Decision.unless(WrittenDecision.of(accepted.events(), codec, 0).refusals(), accepted.events());
            case Decision.Refused<E> refused -> refused;
        };
    }
}
