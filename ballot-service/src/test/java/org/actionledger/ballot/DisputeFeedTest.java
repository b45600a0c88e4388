package org.actionledger.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.EventNames;
import org.actionledger.events.When;
import org.junit.jupiter.api.Test;

class DisputeFeedTest {

    @Test
    void listens_for_the_name_that_disputes_are_declared_under() {
        DisputeDeclared declared = new DisputeDeclared(
                new UUID(0, 2),
                new UUID(0, 3),
                new UUID(0, 4),
                "Pay",
                List.of(),
                "WALES",
                List.of(),
                When.on("2022"),
                List.of());
        assertThat(EventNames.of(declared)).isEqualTo(DisputeFeed.DISPUTE_DECLARED);
    }

    @Test
    void listens_for_the_name_that_offers_are_received_under() {
        OfferReceived received = new OfferReceived(
                new UUID(0, 2),
                new UUID(0, 5),
                1,
                "Two years",
                "Welsh Government",
                List.of(),
                When.on("2023"),
                List.of());
        assertThat(EventNames.of(received)).isEqualTo(DisputeFeed.OFFER_RECEIVED);
    }
}
