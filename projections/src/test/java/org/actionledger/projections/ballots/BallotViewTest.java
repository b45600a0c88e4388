package org.actionledger.projections.ballots;

import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.FIRST_BALLOT;
import static org.actionledger.projections.NahtCymru.HELD_BALLOT;
import static org.actionledger.projections.NahtCymru.OFFER_BALLOT;
import static org.actionledger.projections.NahtCymru.SECOND_BALLOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.BallotEvent.Count;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.projections.NahtCymru;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.ReadModel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BallotViewTest {

    final ReadModel ledger = new NahtCymru().history.folded();

    @Test
    void ballots_are_in_the_order_in_which_they_ran_and_each_says_what_it_was() {
        assertThat(on("2024-01-01"))
                .extracting(BallotView::type)
                .containsExactly("STATUTORY", "OFFER", "OFFER", "STATUTORY");
    }

    @Nested
    class As_time_goes_by {

        @Test
        void it_is_announced_then_open_then_closed_then_declared() {
            assertThat(one("2022-11-10", FIRST_BALLOT).state()).isEqualTo(BallotState.ANNOUNCED);
            assertThat(one("2022-11-11", FIRST_BALLOT).state()).isEqualTo(BallotState.OPEN);
            assertThat(one("2023-01-10", FIRST_BALLOT).state()).isEqualTo(BallotState.OPEN);
            assertThat(one("2023-01-11", FIRST_BALLOT).state()).isEqualTo(BallotState.CLOSED);
            assertThat(one("2023-01-16", FIRST_BALLOT).state()).isEqualTo(BallotState.DECLARED);
        }

        @Test
        void before_it_is_declared_its_result_is_not_there() {
            assertThat(one("2023-01-15", FIRST_BALLOT).results()).isEmpty();
            assertThat(one("2023-01-16", FIRST_BALLOT).results()).hasSize(1);
        }

        @Test
        void before_it_was_announced_nobody_had_heard_of_it() {
            assertThat(on("2023-05-24")).noneMatch(ballot -> ballot.id().equals(SECOND_BALLOT));
            assertThat(on("2023-05-25")).anyMatch(ballot -> ballot.id().equals(SECOND_BALLOT));
        }

        @Test
        void one_put_on_hold_stays_so() {
            assertThat(one("2023-02-16", HELD_BALLOT).state()).isEqualTo(BallotState.ANNOUNCED);
            assertThat(one("2024-01-01", HELD_BALLOT).state()).isEqualTo(BallotState.ON_HOLD);
        }
    }

    @Test
    void from_and_to_ask_for_a_day_in_common() {
        Ballot second = ledger.rows(Ballot.class)
                .find(NahtCymru.CAMPAIGN.toString(), SECOND_BALLOT.toString())
                .orElseThrow();

        assertThat(second.group().overlaps(LocalDate.parse("2023-06-27"), null)).isTrue();
        assertThat(second.group().overlaps(LocalDate.parse("2023-06-28"), null)).isFalse();
        assertThat(second.group().overlaps(null, LocalDate.parse("2023-06-01"))).isTrue();
        assertThat(second.group().overlaps(null, LocalDate.parse("2023-05-31"))).isFalse();
    }

    @Test
    void what_a_rule_says_is_shown_with_its_explanation() {
        assertThat(one("2024-01-01", FIRST_BALLOT).results().getFirst().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo("UNKNOWN");
                    assertThat(finding.explanation().provision()).isEqualTo("ukpga/1992/52/section/234");
                });
    }

    @Test
    void a_ballot_shows_what_sources_disagree_on() {
        assertThat(one("2024-01-01", SECOND_BALLOT).discrepancies())
                .extracting(DiscrepancyView::fact)
                .containsExactly("day the ballot opened");
        assertThat(one("2024-01-01", OFFER_BALLOT).discrepancies()).isEmpty();
    }

    @Test
    void shares_are_of_yes_and_no_and_the_turnout_of_those_entitled() {
        ComputedShares shares = ComputedShares.of(
                new Count(1000, 560, 3, List.of(new QuestionCount("STRIKE", 390, 167, null)), List.of()));

        assertThat(shares)
                .isEqualTo(new ComputedShares(
                        "56.00", List.of(new ComputedShares.OfQuestion("STRIKE", "70.02", "29.98", "39.00"))));
    }

    @Test
    void no_share_is_made_up_where_a_figure_is_missing() {
        ComputedShares shares = ComputedShares.of(
                new Count(null, 560, null, List.of(new QuestionCount("STRIKE", 390, null, null)), List.of()));

        assertThat(shares)
                .isEqualTo(
                        new ComputedShares(null, List.of(new ComputedShares.OfQuestion("STRIKE", null, null, null))));
    }

    private List<BallotView> on(String day) {
        return BallotView.ofCampaign(CAMPAIGN, ledger, LocalDate.parse(day));
    }

    private BallotView one(String day, UUID ballot) {
        return on(day).stream()
                .filter(view -> view.id().equals(ballot))
                .findFirst()
                .orElseThrow();
    }
}
