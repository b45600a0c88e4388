package org.actionledger.journal.decide;

import java.util.List;

/** Answer of a decider: the events that now are facts, or every reason why not. */
public sealed interface Decision<E> {

    /** What is now to be recorded; empty where the command asks for what is so already. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Why nothing is recorded: at least one reason, and every one up to the most that anybody mends in one go. */
    record Refused<E>(List<Refusal> refusals) implements Decision<E> {

        private static final int MOST = 1_000;

        public Refused {
            refusals = List.copyOf(refusals.subList(0, Math.min(refusals.size(), MOST)));
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> refuse(String rule, String reason) {
        return new Refused<>(List.of(Refusal.of(rule, reason)));
    }

    /** Refuses because there is no such thing as the command is about. */
    static <E> Decision<E> refuseOfNothing(String rule, String reason) {
        return new Refused<>(List.of(Refusal.ofNothing(rule, reason)));
    }

    /** Refuses where there is a reason to, and accepts otherwise. */
    static <E> Decision<E> unless(List<Refusal> refusals, List<? extends E> events) {
        return refusals.isEmpty() ? new Accepted<>(List.copyOf(events)) : new Refused<>(refusals);
    }
}
