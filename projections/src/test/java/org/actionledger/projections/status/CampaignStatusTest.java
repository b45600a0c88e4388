package org.actionledger.projections.status;

import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.NahtCymru;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.status.CampaignStatus.NextDate;
import org.actionledger.projections.status.CampaignStatus.WinsInBrief;
import org.junit.jupiter.api.Test;

class CampaignStatusTest {

    final ReadModel ledger = new NahtCymru().history.folded();

    @Test
    void in_the_summer_it_says_what_runs_and_until_when() {
        assertThat(on("2023-07-10").whereAreWeNow())
                .isEqualTo("This is where the campaign stands on 10 July 2023. No ballot is open."
                        + " A mandate for action short of strike runs until the end of 10 July 2023 (1 day left)"
                        + " and has been in use since 1 February 2023."
                        + " A mandate for strike runs until the end of 10 July 2023 (1 day left) and has not been used."
                        + " A mandate for action short of strike runs until the end of 26 December 2023 (170 days left)"
                        + " and has not been used."
                        + " A mandate for strike runs until the end of 26 December 2023 (170 days left)"
                        + " and has not been used."
                        + " Action short of strike has been under way since 1 February 2023.");
    }

    @Test
    void a_ballot_that_has_closed_without_a_result_is_awaited() {
        assertThat(on("2023-06-28").resultsAwaited())
                .extracting(CampaignStatus.BallotInBrief::title)
                .containsExactly("Re-ballot 2023");
        assertThat(on("2023-06-28").whereAreWeNow())
                .contains("“Re-ballot 2023”, a statutory ballot, has closed (27 June 2023); its result is awaited.");
    }

    @Test
    void an_offer_is_on_the_table_until_it_is_answered() {
        assertThat(on("2023-03-23").offersOnTheTable())
                .extracting(CampaignStatus.OfferInBrief::title)
                .containsExactly("Offer of 2023-03-10");
        assertThat(on("2023-03-24").offersOnTheTable()).isEmpty();
    }

    @Test
    void action_is_under_way_up_to_and_on_the_day_on_which_it_ends() {
        assertThat(on("2023-01-31").actionUnderWay()).isEmpty();
        assertThat(on("2023-02-01").actionUnderWay()).hasSize(1);
        assertThat(on("2023-11-17").actionUnderWay()).hasSize(1);
        assertThat(on("2023-11-18").actionUnderWay()).isEmpty();
    }

    @Test
    void next_dates_are_those_still_to_come_the_nearest_first_and_a_day_that_mandates_share_once() {
        assertThat(on("2023-12-12").nextDates())
                .extracting(NextDate::dateInWords, NextDate::what)
                .containsExactly(
                        tuple(
                                "12 December 2023",
                                "last day for an employer to receive notice of action on the last day of the mandate"
                                        + " for action short of strike and for strike"),
                        tuple("26 December 2023", "last day of the mandate for action short of strike and for strike"),
                        tuple("December 2023", "due from a task group: recommend on non-contact time"));
    }

    @Test
    void a_next_step_is_not_told_before_anything_published_could_tell_of_it() {
        assertThat(on("2023-09-30").nextSteps()).isEmpty();
        assertThat(on("2023-10-01").nextSteps()).hasSize(1);
    }

    @Test
    void wins_and_promises_are_counted() {
        assertThat(on("2024-01-01").wins()).isEqualTo(new WinsInBrief(1, 2, 1, 1));
    }

    @Test
    void unions_are_named_from_the_directory() {
        assertThat(on("2024-01-01").unions())
                .extracting(union -> union.shortName())
                .containsExactly("NAHT");
    }

    private CampaignStatus on(String day) {
        Campaign campaign = ledger.rows(Campaign.class)
                .find(CAMPAIGN.toString(), CAMPAIGN.toString())
                .orElseThrow();
        return CampaignStatus.of(campaign, ledger, LocalDate.parse(day), Messages.in(Language.ENGLISH));
    }
}
