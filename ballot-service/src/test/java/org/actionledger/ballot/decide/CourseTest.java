package org.actionledger.ballot.decide;

import static org.actionledger.ballot.decide.Ballots.ANNOUNCED;
import static org.actionledger.ballot.decide.Ballots.BALLOT;
import static org.actionledger.ballot.decide.Ballots.CLOSED;
import static org.actionledger.ballot.decide.Ballots.CLOSED_ON;
import static org.actionledger.ballot.decide.Ballots.ON_HOLD;
import static org.actionledger.ballot.decide.Ballots.OPENED;
import static org.actionledger.ballot.decide.Ballots.OPENED_ON;
import static org.actionledger.ballot.decide.Ballots.STRIKE;
import static org.actionledger.ballot.decide.Ballots.announced;
import static org.actionledger.ballot.decide.Ballots.close;
import static org.actionledger.ballot.decide.Ballots.counted;
import static org.actionledger.ballot.decide.Ballots.declare;
import static org.actionledger.ballot.decide.Ballots.declared;
import static org.actionledger.ballot.decide.Ballots.given;
import static org.actionledger.ballot.decide.Ballots.open;
import static org.actionledger.ballot.decide.Ballots.statutory;
import static org.actionledger.ballot.decide.Ballots.votes;
import static org.actionledger.ballot.decide.Ballots.with;

import java.util.List;
import org.actionledger.ballot.decide.BallotCommand.PutBallotOnHold;
import org.actionledger.ballot.decide.BallotCommand.ReportTurnout;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final When LATER = When.on("2022-12-01");
    private static final ReportTurnout TURNOUT =
            new ReportTurnout(new TurnoutReported(BALLOT, 480, "48.2", LATER, List.of()));
    private static final PutBallotOnHold HOLD =
            new PutBallotOnHold(new BallotPutOnHold(BALLOT, "no detail", When.on("2023-02-17"), List.of()));
    private static final ResultDeclared RESULT = declared(counted(1000, 600, 0, votes(STRIKE, 400, 200)));

    @Nested
    class Once_it_is_announced {

        @Test
        void it_opens() {
            given(ANNOUNCED).when(open("2022-11-11")).then(OPENED);
        }

        @Test
        void it_closes_though_nobody_recorded_that_it_opened() {
            given(ANNOUNCED).when(close("2023-01-11")).then(CLOSED);
        }

        @Test
        void it_is_put_on_hold() {
            given(ANNOUNCED)
                    .when(HOLD)
                    .then(new BallotPutOnHold(BALLOT, "no detail", When.on("2023-02-17"), List.of()));
        }

        @Test
        void turnout_is_reported() {
            given(ANNOUNCED).when(TURNOUT).then(new TurnoutReported(BALLOT, 480, "48.2", LATER, List.of()));
        }

        @Test
        void turnout_is_not_reported_without_a_figure() {
            given(ANNOUNCED)
                    .when(new ReportTurnout(new TurnoutReported(BALLOT, null, null, LATER, List.of())))
                    .thenRefused("turnout-has-a-figure");
        }
    }

    @Nested
    class While_it_is_open {

        @Test
        void it_closes() {
            given(ANNOUNCED, OPENED).when(close("2023-01-11")).then(CLOSED);
        }

        @Test
        void it_may_close_on_the_day_it_opened() {
            given(ANNOUNCED, OPENED).when(close("2022-11-11")).thenEvents(_ -> {});
        }

        @Test
        void it_does_not_close_before_the_day_it_opened() {
            given(ANNOUNCED, OPENED).when(close("2022-11-10")).thenRefused("ballot-opens-before-it-closes");
        }

        @Test
        void it_does_not_open_again() {
            given(ANNOUNCED, OPENED).when(open("2022-11-12")).thenRefused("ballot-opens-once");
        }

        @Test
        void it_is_too_late_to_put_it_on_hold() {
            given(ANNOUNCED, OPENED).when(HOLD).thenRefused("ballot-has-not-opened");
        }
    }

    @Nested
    class Once_it_is_closed {

        @Test
        void it_does_not_close_again() {
            given(ANNOUNCED, CLOSED).when(close("2023-01-12")).thenRefused("ballot-closes-once");
        }

        @Test
        void that_it_opened_before_may_still_be_recorded() {
            given(ANNOUNCED, CLOSED).when(open("2022-11-11")).then(OPENED);
        }

        @Test
        void it_did_not_open_afterwards() {
            given(ANNOUNCED, CLOSED).when(open("2023-01-12")).thenRefused("ballot-opens-before-it-closes");
        }

        @Test
        void it_is_too_late_to_put_it_on_hold() {
            given(ANNOUNCED, CLOSED).when(HOLD).thenRefused("ballot-has-not-opened");
        }

        @Test
        void a_turnout_while_it_was_open_may_still_be_recorded() {
            given(ANNOUNCED, OPENED, CLOSED).when(TURNOUT).thenEvents(_ -> {});
        }
    }

    @Nested
    class While_it_is_on_hold {

        @Test
        void it_opens_after_all() {
            given(ANNOUNCED, ON_HOLD)
                    .when(open("2023-03-14"))
                    .then(new BallotOpened(BALLOT, When.on("2023-03-14"), List.of()));
        }

        @Test
        void it_is_not_put_on_hold_again() {
            given(ANNOUNCED, ON_HOLD).when(HOLD).thenRefused("ballot-is-not-on-hold");
        }

        @Test
        void nobody_votes_in_it() {
            given(ANNOUNCED, ON_HOLD).when(TURNOUT).thenRefused("ballot-is-not-on-hold");
            given(ANNOUNCED, ON_HOLD).when(close("2023-03-24")).thenRefused("ballot-is-not-on-hold");
            given(ANNOUNCED, ON_HOLD)
                    .when(declare(counted(1000, 600, 0, votes(STRIKE, 400, 200))))
                    .thenRefused("ballot-is-not-on-hold");
        }

        @Test
        void it_goes_on_as_any_other_once_it_opens() {
            given(ANNOUNCED, ON_HOLD, OPENED).when(close("2023-01-11")).then(CLOSED);
        }
    }

    @Nested
    class Once_a_result_is_declared {

        private static final BallotAnnounced TO_OPEN = announced(with(statutory(), OPENED_ON, CLOSED_ON));

        @Test
        void the_days_it_was_worked_out_from_may_be_confirmed() {
            given(TO_OPEN, RESULT).when(open("2022-11-11")).then(OPENED);
            given(TO_OPEN, RESULT).when(close("2023-01-11")).then(CLOSED);
        }

        @Test
        void the_days_it_was_worked_out_from_do_not_become_others() {
            given(TO_OPEN, RESULT).when(open("2022-11-14")).thenRefused("declared-results-stand");
            given(TO_OPEN, RESULT).when(close("2023-01-12")).thenRefused("declared-results-stand");
            given(TO_OPEN, RESULT).when(close("2023-02")).thenRefused("declared-results-stand");
        }

        @Test
        void a_day_that_was_missing_may_become_known() {
            given(ANNOUNCED, RESULT).when(open("2022-11-11")).then(OPENED);
        }

        @Test
        void it_was_no_ballot_on_hold() {
            given(ANNOUNCED, RESULT).when(HOLD).thenRefused("ballot-has-not-opened");
        }
    }
}
