package org.actionledger.campaign.dispute;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.dispute.ActionCommand.EndAction;
import org.actionledger.campaign.dispute.DisputeCommand.DeclareDispute;
import org.actionledger.campaign.dispute.DisputeCommand.Jurisdiction;
import org.actionledger.campaign.dispute.OfferCommand.WithdrawOffer;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Spec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DisputeDeciderTest {

    static final UUID DISPUTE = new UUID(0, 1);
    static final UUID CAMPAIGN = new UUID(0, 2);
    static final UUID UNION = new UUID(0, 3);
    static final When NOVEMBER = When.on("2022-11");
    static final List<Source> SOURCES = List.of(new Source("Industrial action Wales", "NAHT", null, "2023-10", null));
    static final List<String> EMPLOYERS = List.of("the local authorities of Wales");
    static final List<String> MATTERS = List.of("pay", "workload");
    static final DisputeDeclared DECLARED = new DisputeDeclared(
            DISPUTE, CAMPAIGN, UNION, "Pay in Wales", EMPLOYERS, "WALES", MATTERS, NOVEMBER, SOURCES);

    @Nested
    class Before_it_is_declared {

        @Test
        void a_union_declares_it() {
            given().when(declare(true, true, EMPLOYERS, MATTERS)).then(DECLARED);
        }

        @Test
        void its_campaign_must_be_on_record() {
            given().when(declare(false, true, EMPLOYERS, MATTERS)).thenRefused("campaign-is-launched");
        }

        @Test
        void its_union_must_be_in_the_directory() {
            given().when(declare(true, false, EMPLOYERS, MATTERS)).thenRefused("union-is-registered");
        }

        @Test
        void it_is_with_somebody() {
            given().when(declare(true, true, List.of(), MATTERS)).thenRefused("dispute-has-an-employer");
        }

        @Test
        void it_is_over_something() {
            given().when(declare(true, true, EMPLOYERS, List.of())).thenRefused("dispute-has-a-matter");
        }

        @Test
        void all_that_is_wrong_is_told_at_once() {
            given().when(declare(false, false, List.of(), List.of()))
                    .thenRefused(
                            "campaign-is-launched",
                            "union-is-registered",
                            "dispute-has-an-employer",
                            "dispute-has-a-matter");
        }

        @Test
        void it_has_no_offers_and_no_action() {
            given().when(new WithdrawOffer(new OfferWithdrawn(DISPUTE, new UUID(0, 9), null, NOVEMBER, SOURCES)))
                    .thenRefused("dispute-is-declared");
            given().when(new EndAction(new ActionEnded(DISPUTE, new UUID(0, 9), null, NOVEMBER, SOURCES)))
                    .thenRefused("dispute-is-declared");
        }
    }

    @Nested
    class Once_it_is_declared {

        @Test
        void it_is_not_declared_again() {
            given(DECLARED).when(declare(true, true, EMPLOYERS, MATTERS)).thenRefused("dispute-is-new");
        }
    }

    private static DeclareDispute declare(
            boolean campaignIsLaunched, boolean unionIsRegistered, List<String> employers, List<String> matters) {
        return new DeclareDispute(
                new DisputeDeclared(
                        DISPUTE,
                        CAMPAIGN,
                        UNION,
                        "Pay in Wales",
                        employers,
                        Jurisdiction.WALES.name(),
                        matters,
                        NOVEMBER,
                        SOURCES),
                campaignIsLaunched,
                unionIsRegistered);
    }

    static Spec<DisputeCommand, Dispute, DisputeEvent> given(DisputeEvent... history) {
        return Spec.given(new DisputeDecider(), history);
    }
}
