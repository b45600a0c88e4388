package org.actionledger.campaign.win;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.actionledger.campaign.win.WinCommand.DeliverPromise;
import org.actionledger.campaign.win.WinCommand.DisputeOnRecord;
import org.actionledger.campaign.win.WinCommand.MakePromise;
import org.actionledger.campaign.win.WinCommand.MissPromise;
import org.actionledger.campaign.win.WinCommand.ProgressPromise;
import org.actionledger.campaign.win.WinCommand.SecureWin;
import org.actionledger.campaign.win.WinCommand.WithdrawPromise;
import org.actionledger.events.Measure;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.journal.decide.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WinDeciderTest {

    static final UUID WIN = new UUID(0, 1);
    static final UUID CAMPAIGN = new UUID(0, 2);
    static final UUID OTHER_CAMPAIGN = new UUID(0, 3);
    static final UUID DISPUTE = new UUID(0, 4);
    static final UUID OFFER = new UUID(0, 5);
    static final UUID PROMISE = new UUID(0, 6);
    static final When MARCH = When.on("2023-03");
    static final When DECEMBER = When.on("2023-12");
    static final List<Source> SOURCES = List.of(new Source("Industrial action Wales", "NAHT", null, "2023-10", null));
    static final List<Measure> MEASURES =
            List.of(new Measure("uplift", "PERCENTAGE", "6.5", "5", "recommended", "2022/23", "CONSOLIDATED"));
    static final DisputeOnRecord ON_RECORD = new DisputeOnRecord(CAMPAIGN, Set.of(OFFER));
    static final WinSecured SECURED = secured(DISPUTE, OFFER, 1);
    static final MakePromise MAKE = new MakePromise(new PromiseMade(
            WIN, PROMISE, "recommendations on ALNCo pay", "task and finish group", DECEMBER, MARCH, SOURCES));
    static final PromiseMade MADE = new PromiseMade(
            WIN, PROMISE, "recommendations on ALNCo pay", "task and finish group", DECEMBER, MARCH, SOURCES);
    static final ProgressPromise PROGRESS =
            new ProgressPromise(new PromiseProgressed(WIN, PROMISE, "the group met", MARCH, SOURCES));
    static final PromiseProgressed PROGRESSED = new PromiseProgressed(WIN, PROMISE, "the group met", MARCH, SOURCES);
    static final DeliverPromise DELIVER =
            new DeliverPromise(new PromiseDelivered(WIN, PROMISE, null, DECEMBER, SOURCES));
    static final PromiseDelivered DELIVERED = new PromiseDelivered(WIN, PROMISE, null, DECEMBER, SOURCES);
    static final MissPromise MISS = new MissPromise(new PromiseMissed(WIN, PROMISE, null, DECEMBER, SOURCES));
    static final PromiseMissed MISSED = new PromiseMissed(WIN, PROMISE, null, DECEMBER, SOURCES);
    static final WithdrawPromise WITHDRAW =
            new WithdrawPromise(new PromiseWithdrawn(WIN, PROMISE, "a new minister", DECEMBER, SOURCES));
    static final PromiseWithdrawn WITHDRAWN = new PromiseWithdrawn(WIN, PROMISE, "a new minister", DECEMBER, SOURCES);

    @Nested
    class Before_it_is_secured {

        @Test
        void it_is_recorded_with_the_dispute_and_the_offer_that_it_came_from() {
            given().when(secure(true, DISPUTE, ON_RECORD, OFFER, 1)).then(SECURED);
        }

        @Test
        void it_needs_neither_a_dispute_nor_an_offer_nor_a_number() {
            given().when(secure(true, null, null, null, null)).then(secured(null, null, null));
        }

        @Test
        void its_campaign_must_be_on_record() {
            given().when(secure(false, null, null, null, null)).thenRefused("campaign-is-launched");
        }

        @Test
        void its_dispute_must_be_on_record() {
            given().when(secure(true, DISPUTE, null, OFFER, 1)).thenRefused("dispute-is-declared");
        }

        @Test
        void its_dispute_must_be_of_its_campaign() {
            given().when(secure(true, DISPUTE, new DisputeOnRecord(OTHER_CAMPAIGN, Set.of(OFFER)), OFFER, 1))
                    .thenRefused("dispute-is-of-this-campaign");
        }

        @Test
        void its_offer_must_be_on_record() {
            given().when(secure(true, DISPUTE, new DisputeOnRecord(CAMPAIGN, Set.of()), OFFER, 1))
                    .thenRefused("offer-is-received");
        }

        @Test
        void an_offer_is_named_with_its_dispute() {
            given().when(secure(true, null, null, OFFER, 1)).thenRefused("offer-is-received");
        }

        @Test
        void it_is_not_number_nought() {
            given().when(secure(true, null, null, null, 0)).thenRefused("number-counts-from-one");
        }

        @Test
        void its_figures_are_of_a_kind_and_a_form_that_people_know() {
            Measure odd = new Measure("uplift", "FURLONGS", "6.5", null, null, null, "FOR_EVER");

            given().when(new SecureWin(
                            new WinSecured(
                                    WIN,
                                    CAMPAIGN,
                                    null,
                                    null,
                                    null,
                                    "h",
                                    "d",
                                    "pay",
                                    List.of(odd),
                                    "c",
                                    MARCH,
                                    SOURCES),
                            true,
                            null))
                    .thenRefused("measure-is-of-a-kind", "measure-has-a-form");
        }

        @Test
        void all_that_is_wrong_is_told_at_once() {
            given().when(secure(false, DISPUTE, new DisputeOnRecord(OTHER_CAMPAIGN, Set.of()), OFFER, 0))
                    .thenRefused(
                            "campaign-is-launched",
                            "dispute-is-of-this-campaign",
                            "offer-is-received",
                            "number-counts-from-one");
        }

        @Test
        void it_has_no_promises() {
            given().when(MAKE).thenRefused("win-is-secured");
            given().when(PROGRESS).thenRefused("win-is-secured");
            given().when(DELIVER).thenRefused("win-is-secured");
            given().when(MISS).thenRefused("win-is-secured");
            given().when(WITHDRAW).thenRefused("win-is-secured");
        }
    }

    @Nested
    class Once_it_is_secured {

        @Test
        void it_is_not_secured_again() {
            given(SECURED).when(secure(true, DISPUTE, ON_RECORD, OFFER, 1)).thenRefused("win-is-new");
        }

        @Test
        void a_promise_is_made() {
            given(SECURED).when(MAKE).then(MADE);
        }

        @Test
        void a_promise_that_nobody_made_is_neither_kept_nor_broken() {
            given(SECURED).when(PROGRESS).thenRefused("promise-is-made");
            given(SECURED).when(DELIVER).thenRefused("promise-is-made");
            given(SECURED).when(MISS).thenRefused("promise-is-made");
            given(SECURED).when(WITHDRAW).thenRefused("promise-is-made");
        }
    }

    @Nested
    class While_a_promise_is_open {

        @Test
        void it_may_progress_more_than_once() {
            given(SECURED, MADE).when(PROGRESS).then(PROGRESSED);
            given(SECURED, MADE, PROGRESSED).when(PROGRESS).then(PROGRESSED);
        }

        @Test
        void it_is_delivered() {
            given(SECURED, MADE, PROGRESSED).when(DELIVER).then(DELIVERED);
        }

        @Test
        void it_is_missed() {
            given(SECURED, MADE).when(MISS).then(MISSED);
        }

        @Test
        void it_is_withdrawn() {
            given(SECURED, MADE).when(WITHDRAW).then(WITHDRAWN);
        }
    }

    @Nested
    class Once_a_promise_is_missed {

        @Test
        void it_may_be_delivered_late() {
            given(SECURED, MADE, MISSED).when(PROGRESS).then(PROGRESSED);
            given(SECURED, MADE, MISSED, PROGRESSED).when(DELIVER).then(DELIVERED);
        }

        @Test
        void it_may_be_withdrawn() {
            given(SECURED, MADE, MISSED).when(WITHDRAW).then(WITHDRAWN);
        }

        @Test
        void it_is_not_missed_again() {
            given(SECURED, MADE, MISSED).when(MISS).thenRefused("promise-is-open");
        }
    }

    @Nested
    class Once_a_promise_is_delivered_or_withdrawn {

        @Test
        void nothing_more_becomes_of_it() {
            for (WinEvent end : List.of(DELIVERED, WITHDRAWN)) {
                given(SECURED, MADE, end).when(PROGRESS).thenRefused("promise-is-open");
                given(SECURED, MADE, end).when(DELIVER).thenRefused("promise-is-open");
                given(SECURED, MADE, end).when(MISS).thenRefused("promise-is-open");
                given(SECURED, MADE, end).when(WITHDRAW).thenRefused("promise-is-open");
            }
        }
    }

    private static SecureWin secure(
            boolean campaignIsLaunched,
            @Nullable UUID dispute,
            @Nullable DisputeOnRecord onRecord,
            @Nullable UUID offer,
            @Nullable Integer number) {
        return new SecureWin(
                new WinSecured(
                        WIN,
                        CAMPAIGN,
                        dispute,
                        offer,
                        number,
                        "A 6.5% uplift",
                        "in detail",
                        "pay",
                        MEASURES,
                        "Welsh Government",
                        MARCH,
                        SOURCES),
                campaignIsLaunched,
                onRecord);
    }

    private static WinSecured secured(@Nullable UUID dispute, @Nullable UUID offer, @Nullable Integer number) {
        return new WinSecured(
                WIN,
                CAMPAIGN,
                dispute,
                offer,
                number,
                "A 6.5% uplift",
                "in detail",
                "pay",
                MEASURES,
                "Welsh Government",
                MARCH,
                SOURCES);
    }

    private static Spec<WinCommand, Win, WinEvent> given(WinEvent... history) {
        return Spec.given(new WinDecider(), history);
    }
}
