package org.actionledger.projections;

import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.DISPUTE;
import static org.actionledger.projections.NahtCymru.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.campaigns.CampaignPart;
import org.actionledger.projections.timeline.TimelineView;
import org.actionledger.projections.timeline.TimelineView.EntryView;
import org.junit.jupiter.api.Test;

class SharedIdsTest {

    /** One key, sent with every command that there is, in both services; and it is the id of an event on record besides. */
    static final UUID ONE = new UUID(0, 7);

    static final When DAY = When.on("2023-12-20");

    final NahtCymru naht = new NahtCymru();

    @Test
    void things_of_different_kinds_do_not_write_over_one_another() {
        List<EntryView> before = timeline();
        int parts = parts().size();

        String campaign = Streams.campaign(CAMPAIGN);
        String dispute = Streams.dispute(ONE);
        add(campaign, new MessagePublished(CAMPAIGN, ONE, "message", "body", null, DAY, List.of()));
        add(campaign, new MeetingHeld(CAMPAIGN, ONE, "meeting", List.of("us"), null, DAY, List.of()));
        add(campaign, new NextStepPlanned(CAMPAIGN, ONE, "step", null, DAY, List.of()));
        add(dispute, new DisputeDeclared(ONE, CAMPAIGN, ONE, "dispute", List.of(), "WALES", List.of(), DAY, List.of()));
        add(dispute, new OfferReceived(ONE, ONE, 1, "offer", "Government", List.of(), DAY, List.of()));
        add(Streams.dispute(DISPUTE), new OfferReceived(DISPUTE, ONE, 9, "other", "LA", List.of(), DAY, List.of()));
        add(dispute, action());
        add(Streams.ballot(ONE), ballot());
        add(
                Streams.win(ONE),
                new WinSecured(ONE, CAMPAIGN, null, null, null, "win", "", "PAY", List.of(), "LA", DAY, List.of()));
        add(campaign, new NextStepDone(CAMPAIGN, ONE, null, DAY, List.of()));
        add(dispute, new OfferRejected(ONE, ONE, ONE, null, null, DAY, List.of()));

        assertThat(timeline()).containsAll(before).hasSize(before.size() + 11);
        assertThat(timeline())
                .extracting(EntryView::title)
                .contains("Done: step", "Offer rejected: offer")
                .contains("Message: message", "meeting", "Next step: step", "Dispute declared: dispute", "Won: win")
                .contains("Offer from Government: offer", "Offer from LA: other", "Strike called");
        assertThat(timeline()).allSatisfy(entry -> assertThat(entry.warnings()).isEmpty());
        assertThat(parts()).hasSize(parts + 6);
    }

    private void add(String stream, LedgerEvent event) {
        naht.history.add(stream, CAMPAIGN, event);
    }

    private static ActionCalled action() {
        return new ActionCalled(
                ONE, ONE, List.of(), "STRIKE", "CONTINUOUS", null, null, List.of(), List.of(), DAY, List.of());
    }

    private static BallotAnnounced ballot() {
        return new BallotAnnounced(
                ONE,
                CAMPAIGN,
                ONE,
                ONE,
                "WALES",
                "OFFER",
                "ballot",
                "ONLINE",
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

    private List<CampaignPart> parts() {
        return naht.history.folded().rows(CampaignPart.class).under(CAMPAIGN.toString());
    }

    private List<EntryView> timeline() {
        return TimelineView.of(
                        CAMPAIGN,
                        SLUG,
                        naht.history.folded(),
                        LocalDate.parse("2024-01-01"),
                        Messages.in(Language.ENGLISH))
                .entries();
    }
}
