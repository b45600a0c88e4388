package org.actionledger.projections;

import static org.actionledger.projections.NahtCymru.CAMPAIGN;
import static org.actionledger.projections.NahtCymru.SLUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.ballots.BallotView;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.MandateView;
import org.actionledger.projections.status.CampaignStatus;
import org.actionledger.projections.timeline.TimelineView;
import org.actionledger.projections.wins.WinView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of two journals is first on the topic is left to chance: one may be slower, and a topic made anew is filled by both at once. */
class AnyOrderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_campaign_is_told_the_same_whichever_stream_came_first(long seed) {
        List<RecordedEvent> events = new NahtCymru().history.events();
        List<RecordedEvent> others = AnyHistory.inAnotherOrder(new Random(seed), events);
        assertThat(others).isNotEqualTo(events);

        for (String day : List.of("2023-01-31", "2023-03-20", "2023-06-30", "2024-01-01")) {
            LocalDate on = LocalDate.parse(day);
            assertThat(told(others, on)).isEqualTo(told(events, on));
        }
    }

    private static List<Object> told(List<RecordedEvent> events, LocalDate on) {
        ReadModel ledger = History.folded(events);
        String key = CAMPAIGN.toString();
        return List.of(
                TimelineView.of(CAMPAIGN, SLUG, ledger, on, Messages.in(Language.ENGLISH)),
                CampaignStatus.of(
                        ledger.rows(Campaign.class).find(key, key).orElseThrow(),
                        ledger,
                        on,
                        Messages.in(Language.ENGLISH)),
                MandateView.page(key, null, 10, ledger, on),
                BallotView.ofCampaign(CAMPAIGN, ledger, on),
                WinView.ofCampaign(CAMPAIGN, ledger, on, Messages.in(Language.ENGLISH)));
    }
}
