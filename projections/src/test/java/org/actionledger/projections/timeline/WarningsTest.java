package org.actionledger.projections.timeline;

import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.CampaignEvent.Claim;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.EventNames;
import org.actionledger.events.FactReference;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.NahtCymru;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.status.CampaignStatus;
import org.actionledger.projections.timeline.TimelineView.EntryView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarningsTest {

    static final UUID UNKNOWN = new UUID(5, 5);
    static final When DAY = When.on("2023-12-20");
    static final LocalDate LATER = LocalDate.parse("2024-01-01");

    final NahtCymru naht = new NahtCymru();

    @Test
    void a_record_in_which_everything_has_its_place_gives_none() {
        assertThat(status().warnings()).isEmpty();
        assertThat(timeline()).allSatisfy(entry -> assertThat(entry.warnings()).isEmpty());
    }

    @Nested
    class An_event_that_the_record_has_no_place_for {

        @ParameterizedTest
        @MethodSource("org.actionledger.projections.timeline.WarningsTest#unplaced")
        void is_told_with_a_warning_that_names_what_is_missing(LedgerEvent event, String stream, String missing) {
            UUID id = naht.history.add(stream, CAMPAIGN, event);
            String position = naht.history.event(id).position().toString();

            assertThat(status().warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.event()).isEqualTo(position);
                assertThat(warning.because()).isNotEmpty().last().asString().endsWith(missing);
            });
            assertThat(timeline())
                    .filteredOn(entry -> entry.events().contains(position))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.warnings())
                            .isEqualTo(status().warnings().getFirst().because()));
        }

        @Test
        void is_not_warned_of_on_a_day_before_it() {
            naht.history.add(Streams.ballot(UNKNOWN), CAMPAIGN, new BallotOpened(UNKNOWN, DAY, List.of()));

            assertThat(status(LocalDate.parse("2023-12-19")).warnings()).isEmpty();
        }
    }

    @Nested
    class A_disagreement_about_what_is_not_on_record {

        @Test
        void is_shown_by_itself_for_as_long_as_it_is_not() {
            naht.history.add(
                    Streams.campaign(CAMPAIGN),
                    CAMPAIGN,
                    new DiscrepancyNoted(
                            CAMPAIGN,
                            new UUID(5, 6),
                            new FactReference(Streams.ballot(UNKNOWN), EventNames.of(BallotOpened.class), null, "when"),
                            "opened",
                            List.of(new Claim("1 June", List.of()), new Claim("2 June", List.of())),
                            "1 June",
                            "printed first",
                            List.of()));

            assertThat(status().warnings())
                    .extracting(WarningView::title)
                    .containsExactly("Sources disagree on “opened”");
            assertThat(timeline())
                    .filteredOn(entry -> entry.kind().equals("DISCREPANCY_NOTED"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.discrepancies()).hasSize(1));

            naht.history.add(Streams.ballot(UNKNOWN), CAMPAIGN, announced());

            assertThat(status().warnings()).isEmpty();
            assertThat(timeline()).noneMatch(entry -> entry.kind().equals("DISCREPANCY_NOTED"));
        }
    }

    static List<Object[]> unplaced() {
        UUID dispute = NahtCymru.DISPUTE;
        return List.of(
                new Object[] {
                    new TurnoutReported(UNKNOWN, 5, null, DAY, List.of()), Streams.ballot(UNKNOWN), "ballot-" + UNKNOWN
                },
                new Object[] {
                    new MandateStated(UNKNOWN, When.on("2024-01"), List.of()),
                    Streams.mandate(UNKNOWN),
                    "mandate-" + UNKNOWN
                },
                new Object[] {
                    new OfferSuperseded(dispute, UNKNOWN, UNKNOWN, DAY), Streams.dispute(dispute), "/offer/" + UNKNOWN
                },
                new Object[] {
                    new ActionEnded(dispute, UNKNOWN, null, DAY, List.of()),
                    Streams.dispute(dispute),
                    "/action/" + UNKNOWN
                },
                new Object[] {
                    new PromiseDelivered(NahtCymru.WIN, UNKNOWN, null, DAY, List.of()),
                    Streams.win(NahtCymru.WIN),
                    "/promise/" + UNKNOWN
                });
    }

    private static BallotAnnounced announced() {
        return new BallotAnnounced(
                UNKNOWN,
                CAMPAIGN,
                NahtCymru.DISPUTE,
                new UUID(5, 7),
                "WALES",
                "STATUTORY",
                "Third ballot",
                "POSTAL",
                List.of(),
                "AGGREGATED",
                null,
                null,
                "NO",
                null,
                null,
                null,
                DAY,
                List.of());
    }

    private CampaignStatus status() {
        return status(LATER);
    }

    private CampaignStatus status(LocalDate on) {
        ReadModel ledger = naht.history.folded();
        String key = CAMPAIGN.toString();
        return CampaignStatus.of(
                ledger.rows(Campaign.class).find(key, key).orElseThrow(), ledger, on, Messages.in(Language.ENGLISH));
    }

    private List<EntryView> timeline() {
        return TimelineView.of(CAMPAIGN, SLUG, naht.history.folded(), LATER, Messages.in(Language.ENGLISH))
                .entries();
    }
}
