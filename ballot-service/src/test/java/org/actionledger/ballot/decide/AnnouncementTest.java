package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.ANNOUNCED;
import static org.actionledger.ballot.decide.Ballots.ASOS;
import static org.actionledger.ballot.decide.Ballots.BALLOT;
import static org.actionledger.ballot.decide.Ballots.CLOSED_ON;
import static org.actionledger.ballot.decide.Ballots.DISPUTE;
import static org.actionledger.ballot.decide.Ballots.OPENED_ON;
import static org.actionledger.ballot.decide.Ballots.STRIKE;
import static org.actionledger.ballot.decide.Ballots.announce;
import static org.actionledger.ballot.decide.Ballots.given;
import static org.actionledger.ballot.decide.Ballots.question;
import static org.actionledger.ballot.decide.Ballots.statutory;
import static org.actionledger.ballot.decide.Ballots.with;

import java.util.List;
import java.util.UUID;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.ballot.decide.BallotCommand.PutBallotOnHold;
import org.actionledger.ballot.decide.BallotCommand.ReportTurnout;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    @Nested
    class Before_it_is_announced {

        @Test
        void it_is_announced_with_what_is_known_of_its_dispute() {
            given().when(with(statutory(), OPENED_ON, CLOSED_ON))
                    .then(new BallotAnnounced(
                            BALLOT,
                            new UUID(0, 3),
                            DISPUTE,
                            new UUID(0, 4),
                            "WALES",
                            "STATUTORY",
                            "Ballot of school leaders",
                            "POSTAL",
                            List.of(question(STRIKE), question(ASOS)),
                            "AGGREGATED",
                            OPENED_ON,
                            CLOSED_ON,
                            "NO",
                            null,
                            null,
                            null,
                            When.on("2022-10-18"),
                            List.of()));
        }

        @Test
        void it_is_not_announced_in_a_dispute_that_nobody_has_heard_of() {
            given().when(inUnknownDispute())
                    .thenRefused(Refusal.of(
                            "dispute-is-known",
                            "no dispute 00000000-0000-0000-0000-000000000002 is on record",
                            "dispute"));
        }

        @Test
        void it_is_not_announced_without_a_question() {
            given().when(asking(BallotType.OFFER)).thenRefused("ballot-asks-a-question");
        }

        @Test
        void it_does_not_ask_the_same_thing_twice() {
            given().when(asking(BallotType.STATUTORY, question(STRIKE), question(STRIKE)))
                    .thenRefused("question-is-asked-once");
        }

        @Test
        void it_does_not_ask_for_anything_but_action_if_it_is_statutory() {
            given().when(asking(BallotType.STATUTORY, question("ACCEPT_OFFER")))
                    .thenRefused("statutory-question-is-of-action");
        }

        @Test
        void it_asks_in_words_of_its_own_if_it_is_about_an_offer() {
            given().when(asking(BallotType.OFFER, question("ACCEPT_OFFER"))).thenEvents(_ -> {});
        }

        @Test
        void it_may_be_on_an_offer_that_was_made_in_the_dispute() {
            given().when(Ballots.on(Ballots.OFFER, asking(BallotType.OFFER, question("ACCEPT_OFFER"))))
                    .thenEvents(_ -> {});
        }

        @Test
        void it_is_not_on_an_offer_that_the_dispute_does_not_have() {
            given().when(Ballots.on(new UUID(0, 6), asking(BallotType.OFFER, question("ACCEPT_OFFER"))))
                    .thenRefused(Refusal.of(
                            "offer-is-of-the-dispute",
                            "no offer 00000000-0000-0000-0000-000000000006 is on record in this dispute: record the"
                                    + " offer first",
                            "offer"));
        }

        @Test
        void it_does_not_close_before_it_opens() {
            given().when(with(statutory(), When.on("2023-06"), When.on("2023-05-31")))
                    .thenRefused("ballot-opens-before-it-closes");
        }

        @Test
        void it_may_open_and_close_in_the_same_month_for_all_anybody_knows() {
            given().when(with(statutory(), When.on("2023-06-05"), When.on("2023-06")))
                    .thenEvents(_ -> {});
            given().when(with(statutory(), When.on("2023-06"), When.on("2023-06-05")))
                    .thenEvents(_ -> {});
        }

        @Test
        void it_may_close_about_the_day_it_opens() {
            given().when(with(statutory(), When.on("2023-06-05"), When.on("2023-06-04~")))
                    .thenEvents(_ -> {});
        }

        @Test
        void every_reason_against_it_is_given_at_once() {
            AnnounceBallot asked = with(inUnknownDispute(), When.on("2023-06-05"), When.on("2023-06-04"));
            given().when(asked).thenRefused("dispute-is-known", "ballot-opens-before-it-closes");
        }

        @Test
        void nothing_can_happen_in_it() {
            given().when(Ballots.open("2022-11-11")).thenRefused("ballot-is-announced");
            given().when(Ballots.close("2023-01-11")).thenRefused("ballot-is-announced");
            given().when(new ReportTurnout(new TurnoutReported(BALLOT, 10, null, OPENED_ON, List.of())))
                    .thenRefused("ballot-is-announced");
            given().when(new PutBallotOnHold(new BallotPutOnHold(BALLOT, null, OPENED_ON, List.of())))
                    .thenRefused("ballot-is-announced");
            given().when(Ballots.declare(Ballots.nothing())).thenRefused("ballot-is-announced");
        }
    }

    @Nested
    class Once_it_is_announced {

        @Test
        void it_is_not_announced_again() {
            given(ANNOUNCED).when(statutory()).thenRefused("ballot-is-new");
        }
    }

    private static AnnounceBallot asking(BallotType type, Question... questions) {
        return announce(Jurisdiction.WALES, type, List.of(questions), Answer.UNKNOWN, null);
    }

    private static AnnounceBallot inUnknownDispute() {
        AnnounceBallot known = statutory();
        return new AnnounceBallot(
                known.ballot(),
                known.dispute(),
                null,
                known.type(),
                known.title(),
                known.method(),
                known.questions(),
                known.aggregation(),
                known.opens(),
                known.closes(),
                known.importantPublicServices(),
                known.devolvedWelshAuthority(),
                known.scrutineer(),
                known.offer(),
                known.when(),
                known.sources());
    }
}
