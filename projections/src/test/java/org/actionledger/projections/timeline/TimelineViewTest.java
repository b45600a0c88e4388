package org.actionledger.projections.timeline;

import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.PAGE;
import static org.actionledger.projections.NahtCymru.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.Edtf;
import org.actionledger.events.EventNames;
import org.actionledger.events.FactReference;
import org.actionledger.events.Streams;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.NahtCymru;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.timeline.TimelineView.EntryView;
import org.junit.jupiter.api.Test;

class TimelineViewTest {

    final NahtCymru naht = new NahtCymru();
    final ReadModel ledger = naht.history.folded();

    @Test
    void it_is_told_oldest_first() {
        assertThat(on("2024-01-01"))
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo(Comparator.comparing(entry -> Edtf.parse(entry.when())));
    }

    @Test
    void entries_of_one_day_are_told_as_they_were_recorded() {
        assertThat(on("2023-01-16"))
                .filteredOn(entry -> entry.when().equals("2023-01-16"))
                .extracting(EntryView::kind)
                .containsExactly("RESULT_DECLARED", "MANDATE_SECURED", "MANDATE_SECURED");
    }

    @Test
    void a_result_reads_as_it_was_announced_and_says_what_yes_means() {
        EntryView result = one("2023-01-16", "RESULT_DECLARED");

        assertThat(result.title())
                .isEqualTo(
                        "Ballot result: strike carried, 75 % Yes; action short of strike carried, 95 % Yes; turnout 55"
                                + " %");
        assertThat(result.meaningOfYes())
                .isEqualTo("strike: take strike action; action short of strike: take action short of a strike");
        assertThat(result.sources()).containsExactly(PAGE);
    }

    @Test
    void what_followed_from_a_result_was_read_where_the_result_was() {
        assertThat(on("2023-01-16"))
                .filteredOn(entry -> entry.kind().equals("MANDATE_SECURED"))
                .hasSize(2)
                .allSatisfy(secured -> assertThat(secured.sources()).containsExactly(PAGE));
    }

    @Test
    void a_turnout_that_was_never_published_is_said_to_be_so() {
        assertThat(one("2023-06-29", "RESULT_DECLARED").title()).endsWith("turnout not published");
    }

    @Test
    void a_vote_on_an_offer_says_what_yes_meant_and_gives_no_mandate() {
        assertThat(one("2023-03-24", "RESULT_DECLARED").title())
                .isEqualTo(
                        "Ballot result: “accept the offer and end the action” not carried, 45.5 % Yes; turnout 54.6 %");
        assertThat(one("2023-03-24", "RESULT_DECLARED").meaningOfYes())
                .isEqualTo("accept the offer and end the action");
        assertThat(one("2023-03-24", "OFFER_REJECTED").facts())
                .contains(new Entry.Fact("By", "members, in Vote on the March offer"));
    }

    @Test
    void a_mandate_names_its_last_day_and_what_the_union_printed() {
        assertThat(on("2023-06-29"))
                .filteredOn(entry -> entry.kind().equals("MANDATE_SECURED"))
                .extracting(EntryView::title)
                .contains("Mandate for action short of strike secured: last day 26 December 2023");
        assertThat(on("2023-06-29").stream().flatMap(entry -> entry.facts().stream()))
                .contains(new Entry.Fact("Last day as the union stated it", "December 2023 (until Christmas)"));
    }

    @Test
    void the_first_use_of_a_mandate_is_told_with_the_action_that_used_it() {
        EntryView started = one("2023-02-01", "ACTION_STARTED");

        assertThat(started.title()).isEqualTo("Action short of strike began");
        assertThat(started.facts())
                .containsExactly(new Entry.Fact("First use of", "mandate for action short of strike"));
        assertThat(started.events()).hasSize(2);
    }

    @Test
    void an_offer_that_takes_anothers_place_says_so() {
        assertThat(one("2023-03-10", "OFFER_RECEIVED").facts())
                .contains(
                        new Entry.Fact("Pay", "an uplift: 1.5 % uplift (2022/23; one-off)"),
                        new Entry.Fact("Takes the place of", "Offer of 2023-02-09"));
    }

    @Test
    void a_disagreement_of_sources_is_shown_at_the_fact_it_is_about_and_nowhere_else() {
        assertThat(on("2024-01-01"))
                .filteredOn(entry -> !entry.discrepancies().isEmpty())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo("BALLOT_OPENED");
                    assertThat(entry.when()).isEqualTo("2023-06-01");
                    assertThat(entry.discrepancies())
                            .extracting(DiscrepancyView::adopted)
                            .containsExactly("2023-06-01");
                });
    }

    @Test
    void of_several_things_in_one_stream_it_is_shown_at_the_one_that_it_points_at() {
        naht.history.add(
                Streams.campaign(CAMPAIGN),
                CAMPAIGN,
                new DiscrepancyNoted(
                        CAMPAIGN,
                        new UUID(7, 50),
                        new FactReference(
                                Streams.dispute(NahtCymru.DISPUTE),
                                EventNames.of(OfferReceived.class),
                                NahtCymru.FIRST_OFFER.toString(),
                                "terms"),
                        "uplift for 2022/23",
                        List.of(new Claim("1.5 %", List.of()), new Claim("3 %", List.of())),
                        "1.5 %",
                        "one deal, counted in two ways",
                        List.of()));

        assertThat(TimelineView.of(
                                CAMPAIGN,
                                SLUG,
                                naht.history.folded(),
                                LocalDate.parse("2024-01-01"),
                                Messages.in(Language.ENGLISH))
                        .entries())
                .filteredOn(entry -> entry.discrepancies().stream()
                        .anyMatch(discrepancy -> discrepancy.fact().startsWith("uplift")))
                .extracting(EntryView::title)
                .containsExactly("Offer from Welsh Government: Offer of 2023-02-09");
    }

    @Test
    void what_is_dated_later_is_not_there() {
        assertThat(on("2023-02-01")).anyMatch(entry -> entry.kind().equals("ACTION_STARTED"));
        assertThat(on("2023-01-31")).noneMatch(entry -> entry.kind().equals("ACTION_STARTED"));
    }

    @Test
    void a_win_is_told_with_its_figures_and_promises() {
        EntryView win = on("2024-01-01").stream()
                .filter(entry -> entry.kind().equals("WIN_SECURED"))
                .findFirst()
                .orElseThrow();

        assertThat(win.facts())
                .contains(
                        new Entry.Fact(
                                "Figure",
                                "6.5 % uplift to pay (2022/23; consolidated; against 5 % recommended by the IWPRB)"),
                        new Entry.Fact("Figure", "£21.3 million for local authorities (2023/24)"),
                        new Entry.Fact("Promise", "Welsh Government: pay the award, due November 2023 (in November)"));
        assertThat(on("2024-01-01")).extracting(EntryView::title).contains("Promise kept: pay the award");
    }

    private List<EntryView> on(String day) {
        return TimelineView.of(CAMPAIGN, SLUG, ledger, LocalDate.parse(day), Messages.in(Language.ENGLISH))
                .entries();
    }

    private EntryView one(String day, String kind) {
        return on(day).stream()
                .filter(entry -> entry.when().equals(day) && entry.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
