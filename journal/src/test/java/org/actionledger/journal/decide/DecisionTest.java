package org.actionledger.journal.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.journal.decide.Decision.Accepted;
import org.actionledger.journal.decide.Decision.Refused;
import org.junit.jupiter.api.Test;

class DecisionTest {

    static final Refusal CLOSED = Refusal.of("account-is-open", "the account is closed");
    static final Refusal TOO_MUCH = Refusal.of("within-balance", "there is not so much in it", "amount");

    @Test
    void a_refusal_gives_at_least_one_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused<String>(List.of()));
    }

    @Test
    void without_a_reason_against_it_what_was_asked_is_accepted() {
        assertThat(Decision.unless(List.of(), List.of("withdrawn"))).isEqualTo(Decision.accept("withdrawn"));
    }

    @Test
    void every_reason_is_given_and_no_event() {
        assertThat(Decision.unless(List.of(CLOSED, TOO_MUCH), List.of("withdrawn")))
                .isEqualTo(new Refused<String>(List.of(CLOSED, TOO_MUCH)));
    }

    @Test
    void a_decision_does_not_change_after_it_was_made() {
        List<String> events = new ArrayList<>(List.of("opened"));
        Accepted<String> decision = new Accepted<>(events);
        events.add("closed");
        assertThat(decision.events()).containsExactly("opened");
    }
}
