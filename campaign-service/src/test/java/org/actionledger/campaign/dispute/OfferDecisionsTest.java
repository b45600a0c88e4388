package org.actionledger.campaign.dispute;

import static org.actionledger.campaign.dispute.DisputeDeciderTest.DECLARED;
import static org.actionledger.campaign.dispute.DisputeDeciderTest.DISPUTE;
import static org.actionledger.campaign.dispute.DisputeDeciderTest.SOURCES;
import static org.actionledger.campaign.dispute.DisputeDeciderTest.given;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.dispute.OfferCommand.AcceptOffer;
import org.actionledger.campaign.dispute.OfferCommand.BallotOnRecord;
import org.actionledger.campaign.dispute.OfferCommand.ReceiveOffer;
import org.actionledger.campaign.dispute.OfferCommand.RejectOffer;
import org.actionledger.campaign.dispute.OfferCommand.WithdrawOffer;
import org.actionledger.events.DisputeEvent.OfferAccepted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.DisputeEvent.OfferTerm;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
import org.actionledger.events.Measure;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfferDecisionsTest {

    static final UUID FIRST = new UUID(1, 1);
    static final UUID SECOND = new UUID(1, 2);
    static final UUID THIRD = new UUID(1, 3);
    static final UUID BALLOT = new UUID(1, 4);
    static final UUID OTHER_DISPUTE = new UUID(1, 5);
    static final When FEBRUARY_9 = When.on("2023-02-09");
    static final When MARCH_10 = When.on("2023-03-10");
    static final When MARCH_24 = When.on("2023-03-24");
    static final When AUTUMN = When.on("2023-09");
    static final List<OfferTerm> TERMS = List.of(new OfferTerm(
            "pay",
            "1.5% on top of 5%",
            List.of(new Measure("uplift", "PERCENTAGE", "6.5", "5", "recommended", "2022/23", "CONSOLIDATED"))));
    static final OfferReceived RECEIVED_FIRST = received(FIRST, 1, FEBRUARY_9);
    static final OfferReceived RECEIVED_SECOND = received(SECOND, 2, MARCH_10);
    static final By NOBODY_SAYS_WHO = new By(null, null, null);
    static final OfferAccepted ACCEPTED_FIRST = new OfferAccepted(DISPUTE, FIRST, null, null, null, MARCH_24, SOURCES);
    static final OfferRejected REJECTED_FIRST = new OfferRejected(DISPUTE, FIRST, null, null, null, MARCH_24, SOURCES);
    static final OfferWithdrawn WITHDRAWN_FIRST = new OfferWithdrawn(DISPUTE, FIRST, null, MARCH_24, SOURCES);
    static final OfferSuperseded SUPERSEDED_FIRST = superseded(FIRST, SECOND, MARCH_10);

    @Nested
    class When_an_offer_is_made {

        @Test
        void the_first_is_version_1() {
            given(DECLARED).when(receive(FIRST, FEBRUARY_9)).then(RECEIVED_FIRST);
        }

        @Test
        void the_next_supersedes_one_that_is_still_open() {
            given(DECLARED, RECEIVED_FIRST).when(receive(SECOND, MARCH_10)).then(RECEIVED_SECOND, SUPERSEDED_FIRST);
        }

        @Test
        void one_that_was_answered_or_withdrawn_is_not_superseded() {
            given(DECLARED, RECEIVED_FIRST, REJECTED_FIRST)
                    .when(receive(SECOND, AUTUMN))
                    .then(received(SECOND, 2, AUTUMN));
            given(DECLARED, RECEIVED_FIRST, ACCEPTED_FIRST)
                    .when(receive(SECOND, AUTUMN))
                    .then(received(SECOND, 2, AUTUMN));
            given(DECLARED, RECEIVED_FIRST, WITHDRAWN_FIRST)
                    .when(receive(SECOND, AUTUMN))
                    .then(received(SECOND, 2, AUTUMN));
        }

        @Test
        void one_superseded_before_is_not_superseded_again() {
            given(DECLARED, RECEIVED_FIRST, RECEIVED_SECOND, SUPERSEDED_FIRST)
                    .when(receive(THIRD, AUTUMN))
                    .then(received(THIRD, 3, AUTUMN), superseded(SECOND, THIRD, AUTUMN));
        }

        @Test
        void one_that_comes_into_the_record_late_was_superseded_by_the_one_made_next() {
            given(DECLARED, RECEIVED_FIRST, received(THIRD, 2, AUTUMN), superseded(FIRST, THIRD, AUTUMN))
                    .when(receive(SECOND, MARCH_10))
                    .then(received(SECOND, 3, MARCH_10), superseded(SECOND, THIRD, AUTUMN));
        }

        @Test
        void the_one_made_next_is_the_earliest_of_the_later_ones() {
            given(
                            DECLARED,
                            received(THIRD, 1, AUTUMN),
                            received(SECOND, 2, MARCH_10),
                            superseded(SECOND, THIRD, AUTUMN))
                    .when(receive(FIRST, FEBRUARY_9))
                    .then(received(FIRST, 3, FEBRUARY_9), SUPERSEDED_FIRST);
        }

        @Test
        void one_of_an_uncertain_day_counts_as_made_after_those_on_record() {
            When march = When.on("2023-03");

            given(DECLARED, received(FIRST, 1, MARCH_10))
                    .when(receive(SECOND, march))
                    .then(received(SECOND, 2, march), superseded(FIRST, SECOND, march));
        }

        @Test
        void its_figures_are_of_a_kind_and_a_form_that_people_know() {
            Measure odd = new Measure("uplift", "FURLONGS", "6.5", null, null, null, "FOR_EVER");
            List<OfferTerm> terms = List.of(TERMS.getFirst(), new OfferTerm("pay", "odd", List.of(odd)));

            given(DECLARED)
                    .when(new ReceiveOffer(new OfferReceived(
                            DISPUTE, FIRST, 1, "Pay offer", "Welsh Government", terms, MARCH_10, SOURCES)))
                    .thenRefused(
                            Refusal.of(
                                    "measure-is-of-a-kind",
                                    "a measure is MONEY, PERCENTAGE, DAYS, YEARS or NUMBER",
                                    "terms[1].measures[0].kind"),
                            Refusal.of(
                                    "measure-has-a-form",
                                    "pay is CONSOLIDATED or ONE_OFF; for anything else leave the form out",
                                    "terms[1].measures[0].form"));
        }

        @Test
        void a_date_that_is_none_is_refused() {
            given(DECLARED, RECEIVED_FIRST)
                    .when(receive(SECOND, When.on("last spring")))
                    .thenRefused("within-limits");
        }
    }

    @Nested
    class While_an_offer_is_open {

        @Test
        void members_accept_it_in_a_ballot() {
            given(DECLARED, RECEIVED_FIRST)
                    .when(accept(by(DISPUTE, false, FIRST)))
                    .then(new OfferAccepted(DISPUTE, FIRST, BALLOT, null, null, MARCH_24, SOURCES));
        }

        @Test
        void a_body_rejects_it() {
            given(DECLARED, RECEIVED_FIRST)
                    .when(reject(new By(null, null, "Welsh Executive Committee")))
                    .then(new OfferRejected(
                            DISPUTE, FIRST, null, "Welsh Executive Committee", null, MARCH_24, SOURCES));
        }

        @Test
        void its_answer_is_recorded_though_nobody_says_who_gave_it() {
            given(DECLARED, RECEIVED_FIRST).when(accept(NOBODY_SAYS_WHO)).then(ACCEPTED_FIRST);
        }

        @Test
        void it_is_withdrawn() {
            given(DECLARED, RECEIVED_FIRST).when(withdraw()).then(WITHDRAWN_FIRST);
        }

        @Test
        void a_ballot_that_nobody_announced_cannot_answer_it() {
            By nobody = new By(BALLOT, null, null);

            given(DECLARED, RECEIVED_FIRST).when(accept(nobody)).thenRefused("ballot-is-announced");
            given(DECLARED, RECEIVED_FIRST).when(reject(nobody)).thenRefused("ballot-is-announced");
        }

        @Test
        void a_ballot_in_another_dispute_cannot_answer_it() {
            By others = by(OTHER_DISPUTE, false, null);

            given(DECLARED, RECEIVED_FIRST).when(accept(others)).thenRefused("ballot-is-of-this-dispute");
            given(DECLARED, RECEIVED_FIRST).when(reject(others)).thenRefused("ballot-is-of-this-dispute");
        }

        @Test
        void a_statutory_ballot_cannot_answer_it() {
            By statutory = by(DISPUTE, true, null);

            given(DECLARED, RECEIVED_FIRST).when(accept(statutory)).thenRefused("ballot-is-on-an-offer");
            given(DECLARED, RECEIVED_FIRST).when(reject(statutory)).thenRefused("ballot-is-on-an-offer");
        }

        @Test
        void a_ballot_on_another_offer_cannot_answer_it() {
            By onAnother = by(DISPUTE, false, SECOND);

            given(DECLARED, RECEIVED_FIRST).when(accept(onAnother)).thenRefused("ballot-is-on-this-offer");
            given(DECLARED, RECEIVED_FIRST).when(reject(onAnother)).thenRefused("ballot-is-on-this-offer");
        }

        @Test
        void a_ballot_that_did_not_say_which_offer_it_was_on_may_answer_it() {
            given(DECLARED, RECEIVED_FIRST)
                    .when(reject(by(DISPUTE, false, null)))
                    .then(new OfferRejected(DISPUTE, FIRST, BALLOT, null, null, MARCH_24, SOURCES));
        }
    }

    @Nested
    class While_no_offer_is_recorded {

        @Test
        void none_can_be_answered_or_withdrawn() {
            given(DECLARED).when(accept(NOBODY_SAYS_WHO)).thenRefused("offer-is-received");
            given(DECLARED).when(reject(NOBODY_SAYS_WHO)).thenRefused("offer-is-received");
            given(DECLARED).when(withdraw()).thenRefused("offer-is-received");
        }
    }

    @Nested
    class Once_an_offer_is_answered {

        @Test
        void it_is_not_answered_again() {
            given(DECLARED, RECEIVED_FIRST, ACCEPTED_FIRST)
                    .when(accept(NOBODY_SAYS_WHO))
                    .thenRefused("offer-is-unanswered");
            given(DECLARED, RECEIVED_FIRST, ACCEPTED_FIRST)
                    .when(reject(NOBODY_SAYS_WHO))
                    .thenRefused("offer-is-unanswered");
            given(DECLARED, RECEIVED_FIRST, REJECTED_FIRST)
                    .when(accept(NOBODY_SAYS_WHO))
                    .thenRefused("offer-is-unanswered");
            given(DECLARED, RECEIVED_FIRST, REJECTED_FIRST)
                    .when(reject(NOBODY_SAYS_WHO))
                    .thenRefused("offer-is-unanswered");
        }

        @Test
        void it_may_be_withdrawn_if_it_was_rejected() {
            given(DECLARED, RECEIVED_FIRST, REJECTED_FIRST).when(withdraw()).then(WITHDRAWN_FIRST);
        }

        @Test
        void it_cannot_be_withdrawn_if_it_was_accepted() {
            given(DECLARED, RECEIVED_FIRST, ACCEPTED_FIRST).when(withdraw()).thenRefused("offer-is-not-agreed");
        }

        @Test
        void all_that_is_wrong_is_told_at_once() {
            given(DECLARED, RECEIVED_FIRST, REJECTED_FIRST, WITHDRAWN_FIRST)
                    .when(accept(by(OTHER_DISPUTE, true, null)))
                    .thenRefused(
                            "offer-is-unanswered",
                            "offer-stands",
                            "ballot-is-of-this-dispute",
                            "ballot-is-on-an-offer");
        }
    }

    @Nested
    class Once_an_offer_is_superseded {

        @Test
        void an_answer_to_it_may_come_into_the_record_late() {
            given(DECLARED, RECEIVED_FIRST, RECEIVED_SECOND, SUPERSEDED_FIRST)
                    .when(reject(NOBODY_SAYS_WHO))
                    .then(REJECTED_FIRST);
        }
    }

    @Nested
    class Once_an_offer_is_withdrawn {

        @Test
        void it_cannot_be_accepted() {
            given(DECLARED, RECEIVED_FIRST, WITHDRAWN_FIRST)
                    .when(accept(NOBODY_SAYS_WHO))
                    .thenRefused("offer-stands");
        }

        @Test
        void a_rejection_of_it_may_come_into_the_record_late() {
            given(DECLARED, RECEIVED_FIRST, WITHDRAWN_FIRST)
                    .when(reject(NOBODY_SAYS_WHO))
                    .then(REJECTED_FIRST);
        }

        @Test
        void it_is_not_withdrawn_again() {
            given(DECLARED, RECEIVED_FIRST, WITHDRAWN_FIRST).when(withdraw()).thenRefused("offer-stands");
        }
    }

    private static OfferReceived received(UUID offer, int version, When when) {
        return new OfferReceived(DISPUTE, offer, version, "Pay offer", "Welsh Government", TERMS, when, SOURCES);
    }

    private static OfferSuperseded superseded(UUID offer, UUID by, When when) {
        return new OfferSuperseded(DISPUTE, offer, by, when);
    }

    private static ReceiveOffer receive(UUID offer, When when) {
        return new ReceiveOffer(
                new OfferReceived(DISPUTE, offer, 1, "Pay offer", "Welsh Government", TERMS, when, SOURCES));
    }

    private static By by(UUID dispute, boolean statutory, @Nullable UUID offer) {
        return new By(BALLOT, new BallotOnRecord(dispute, statutory, offer), null);
    }

    /** Who answered the offer, with what is on record of the ballot. */
    private record By(
            @Nullable UUID ballot,
            @Nullable BallotOnRecord onRecord,
            @Nullable String body) {}

    private static AcceptOffer accept(By by) {
        return new AcceptOffer(
                new OfferAccepted(DISPUTE, FIRST, by.ballot(), by.body(), null, MARCH_24, SOURCES), by.onRecord());
    }

    private static RejectOffer reject(By by) {
        return new RejectOffer(
                new OfferRejected(DISPUTE, FIRST, by.ballot(), by.body(), null, MARCH_24, SOURCES), by.onRecord());
    }

    private static WithdrawOffer withdraw() {
        return new WithdrawOffer(new OfferWithdrawn(DISPUTE, FIRST, null, MARCH_24, SOURCES));
    }
}
