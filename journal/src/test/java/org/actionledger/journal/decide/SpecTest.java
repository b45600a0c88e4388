package org.actionledger.journal.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fixture that lets everything pass is worse than none, so each of its checks is seen to fail. */
class SpecTest {

    @Test
    void history_is_taken_into_account() {
        Spec.given(new Purse(), 5, 3).when(8).then(-8);
    }

    @Test
    void other_events_than_expected_fail() {
        assertFails(() -> Spec.given(new Purse(), 5).when(3).then(-4));
    }

    @Test
    void a_refusal_where_events_were_expected_fails() {
        assertFails(() -> Spec.given(new Purse()).when(3).then(-3));
        assertFails(() -> Spec.given(new Purse()).when(3).thenNothing());
        assertFails(() -> Spec.given(new Purse()).when(3).thenEvents(events -> {}));
    }

    @Test
    void events_where_a_refusal_was_expected_fail() {
        assertFails(() -> Spec.given(new Purse(), 5).when(3).thenRefused("within-purse"));
    }

    @Test
    void one_rule_too_many_or_too_few_fails() {
        Spec.given(new Purse()).when(1_000).thenRefused("small-change", "within-purse");
        assertFails(() -> Spec.given(new Purse()).when(1_000).thenRefused("within-purse"));
        assertFails(() -> Spec.given(new Purse()).when(3).thenRefused("within-purse", "small-change"));
    }

    @Test
    void a_reason_is_compared_word_for_word_where_it_is_given() {
        Spec.given(new Purse()).when(3).thenRefused(Refusal.of("within-purse", "there are 0 in it"));
        assertFails(() -> Spec.given(new Purse()).when(3).thenRefused(Refusal.of("within-purse", "too poor")));
    }

    @Test
    void events_can_be_looked_into() {
        assertFails(() -> Spec.given(new Purse(), 5).when(3).thenEvents(events -> assertThat(events)
                .isEqualTo(List.of(-4))));
    }

    private static void assertFails(Runnable expectation) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(expectation::run);
    }

    /** Pays out of what came in: a command is a sum to pay, an event a sum that came in or, below zero, went out. */
    private static final class Purse implements Decider<Integer, Integer, Integer> {

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Decision<Integer> decide(Integer sum, Integer contents) {
            List<Refusal> refusals = new ArrayList<>();
            if (sum > 100) {
                refusals.add(Refusal.of("small-change", "more than 100 is not paid from a purse"));
            }
            if (sum > contents) {
                refusals.add(Refusal.of("within-purse", "there are " + contents + " in it"));
            }
            return Decision.unless(refusals, List.of(-sum));
        }

        @Override
        public Integer evolve(Integer contents, Integer event) {
            return contents + event;
        }
    }
}
