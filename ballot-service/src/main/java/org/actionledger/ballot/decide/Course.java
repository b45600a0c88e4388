package org.actionledger.ballot.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionledger.ballot.decide.Ballot.Announced;
import org.actionledger.ballot.decide.BallotCommand.CloseBallot;
import org.actionledger.ballot.decide.BallotCommand.InItsCourse;
import org.actionledger.ballot.decide.BallotCommand.OpenBallot;
import org.actionledger.ballot.decide.BallotCommand.PutBallotOnHold;
import org.actionledger.ballot.decide.BallotCommand.ReportTurnout;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.decide.Refusal;

/** What happens between the announcement and the results. */
final class Course {

    private Course() {}

    static Decision<BallotEvent> decide(InItsCourse command, Announced ballot) {
        List<Refusal> refusals =
                switch (command) {
                    case OpenBallot open -> refusals(open.fact(), ballot);
                    case ReportTurnout report -> refusals(report.fact(), ballot);
                    case PutBallotOnHold _ -> refusalsToHold(ballot);
                    case CloseBallot close -> refusals(close.fact(), ballot);
                };
        return Decision.unless(refusals, List.of(command.fact()));
    }

    private static List<Refusal> refusals(BallotOpened opened, Announced ballot) {
        List<Refusal> refusals = new ArrayList<>();
        if (ballot.days().opened() != null) {
            refusals.add(Refusal.of("ballot-opens-once", "that this ballot opened is recorded already"));
        }
        if (Days.certainlyBefore(ballot.days().closed(), opened.when())) {
            refusals.add(
                    Refusal.of("ballot-opens-before-it-closes", "it is recorded as closed before that", "when.date"));
        }
        Days days = ballot.days().openedOn(opened.when());
        changed(ballot, "opened", ballot.days().openingDay(), days.openingDay()).ifPresent(refusals::add);
        return refusals;
    }

    private static List<Refusal> refusals(TurnoutReported report, Announced ballot) {
        List<Refusal> refusals = new ArrayList<>(notOnHold(ballot));
        if (report.votesCast() == null && report.percentage() == null) {
            refusals.add(Refusal.of("turnout-has-a-figure", "give the votes cast, or a percentage"));
        }
        return refusals;
    }

    private static List<Refusal> refusalsToHold(Announced ballot) {
        List<Refusal> refusals = new ArrayList<>(notOnHold(ballot));
        if (ballot.days().opened() != null || ballot.days().closed() != null || ballot.hasResults()) {
            refusals.add(Refusal.of(
                    "ballot-has-not-opened", "only a ballot that did not open is put on hold, and this one did"));
        }
        return refusals;
    }

    private static List<Refusal> refusals(BallotClosed closed, Announced ballot) {
        List<Refusal> refusals = new ArrayList<>(notOnHold(ballot));
        if (ballot.days().closed() != null) {
            refusals.add(Refusal.of("ballot-closes-once", "that this ballot closed is recorded already"));
        }
        if (Days.certainlyBefore(closed.when(), ballot.days().opened())) {
            refusals.add(
                    Refusal.of("ballot-opens-before-it-closes", "it is recorded as opened after that", "when.date"));
        }
        Days days = ballot.days().closedOn(closed.when());
        changed(ballot, "closed", ballot.days().ballotDay(), days.ballotDay()).ifPresent(refusals::add);
        return refusals;
    }

    /** A ballot on hold never opened, so nothing happened in it until it does. */
    static List<Refusal> notOnHold(Announced ballot) {
        return ballot.onHold()
                ? List.of(Refusal.of("ballot-is-not-on-hold", "this ballot was put on hold and has not opened since"))
                : List.of();
    }

    /** A day that results were worked out from can become known later, but not become another day. */
    private static Optional<Refusal> changed(
            Announced ballot, String what, Optional<LocalDate> before, Optional<LocalDate> after) {
        return before.isEmpty() || before.equals(after) || !ballot.hasResults()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "declared-results-stand",
                        "results were worked out from the ballot having %s on %s".formatted(what, before.get()),
                        "when.date"));
    }
}
