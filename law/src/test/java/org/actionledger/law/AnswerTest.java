package org.actionledger.law;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.UNKNOWN;
import static org.actionledger.law.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void one_no_is_enough_for_a_no_whatever_is_not_known() {
        assertThat(NO.and(UNKNOWN)).isEqualTo(NO);
        assertThat(UNKNOWN.and(NO)).isEqualTo(NO);
        assertThat(YES.and(NO)).isEqualTo(NO);
    }

    @Test
    void a_yes_needs_every_yes() {
        assertThat(YES.and(YES)).isEqualTo(YES);
        assertThat(YES.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(YES)).isEqualTo(UNKNOWN);
    }

    @Test
    void what_is_not_known_is_not_known_the_other_way_round_either() {
        assertThat(UNKNOWN.negated()).isEqualTo(UNKNOWN);
        assertThat(YES.negated()).isEqualTo(NO);
        assertThat(NO.negated()).isEqualTo(YES);
    }

    @Test
    void possibilities_that_disagree_are_no_answer() {
        assertThat(Answer.toAll(List.of(true, false))).isEqualTo(UNKNOWN);
        assertThat(Answer.toAll(List.of(true))).isEqualTo(YES);
        assertThat(Answer.toAll(List.of(false, false))).isEqualTo(NO);
    }
}
