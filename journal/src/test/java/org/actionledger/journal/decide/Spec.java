package org.actionledger.journal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.actionledger.journal.decide.Decision.Accepted;
import org.actionledger.journal.decide.Decision.Refused;
import org.assertj.core.api.Assertions;

/**
 * What happened, what is asked, what must follow: {@code given(decider, history).when(command).then(events)}.
 *
 * @param <C> commands of the decider
 * @param <S> its state
 * @param <E> its events
 */
public final class Spec<C, S, E> {

    private final Decider<C, S, E> decider;
    private final S state;

    private Spec(Decider<C, S, E> decider, S state) {
        this.decider = decider;
        this.state = state;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <C, S, E> Spec<C, S, E> given(Decider<C, S, E> decider, E... history) {
        return given(decider, List.of(history));
    }

    public static <C, S, E> Spec<C, S, E> given(Decider<C, S, E> decider, List<? extends E> history) {
        return new Spec<>(decider, evolved(decider, decider.initial(), history));
    }

    public Outcome<S, E> when(C command) {
        return new Outcome<>(decider, state, decider.decide(command, state));
    }

    private static <S, E> S evolved(Decider<?, S, E> decider, S state, List<? extends E> events) {
        S evolved = state;
        for (E event : events) {
            evolved = decider.evolve(evolved, event);
        }
        return evolved;
    }

    /** What the decider answered, to be compared with what it should have. */
    public static final class Outcome<S, E> {

        private final Decider<?, S, E> decider;
        private final S before;
        private final Decision<E> decision;

        private Outcome(Decider<?, S, E> decider, S before, Decision<E> decision) {
            this.decider = decider;
            this.before = before;
            this.decision = decision;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<S, E> then(E... events) {
            return then(List.of(events));
        }

        /** Also checks that the events can be evolved: a decider that cannot take up what it decides is broken. */
        public Outcome<S, E> then(List<? extends E> events) {
            assertThat(decision).isEqualTo(new Accepted<E>(List.copyOf(events)));
            evolved(decider, before, events);
            return this;
        }

        /** The command is accepted and nothing comes of it, because what it asks for is so already. */
        public Outcome<S, E> thenNothing() {
            return then(List.of());
        }

        /** Refused for these rules and no others, in any order. */
        public Outcome<S, E> thenRefused(String... rules) {
            switch (decision) {
                case Accepted<E> accepted ->
                    Assertions.fail("expected a refusal by %s, but it was accepted: %s", List.of(rules), accepted);
                case Refused<E> refused ->
                    assertThat(refused.refusals()).extracting(Refusal::rule).containsExactlyInAnyOrder(rules);
            }
            return this;
        }

        public Outcome<S, E> thenRefused(Refusal... refusals) {
            assertThat(decision).isEqualTo(new Refused<E>(List.of(refusals)));
            return this;
        }

        /** For what a comparison of whole events would bury; fails if the command was refused. */
        public Outcome<S, E> thenEvents(Consumer<? super List<E>> expectation) {
            switch (decision) {
                case Accepted<E> accepted -> expectation.accept(accepted.events());
                case Refused<E> refused -> Assertions.fail("expected events, but it was refused: %s", refused);
            }
            return this;
        }
    }
}
