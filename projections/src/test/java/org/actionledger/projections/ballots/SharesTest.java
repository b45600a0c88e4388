package org.actionledger.projections.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void shares_are_exact_at_the_half_and_round_at_half_a_hundredth() {
        assertThat(Shares.of(500, 1000)).isEqualTo("50.00");
        assertThat(Shares.of(499_999, 1_000_000)).isEqualTo("50.00");
        assertThat(Shares.of(1, 3)).isEqualTo("33.33");
        assertThat(Shares.of(2, 3)).isEqualTo("66.67");
        assertThat(Shares.of(1, 1000)).isEqualTo("0.10");
        assertThat(Shares.of(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo("100.00");
        assertThat(Shares.of(1, 0)).isNull();
    }
}
