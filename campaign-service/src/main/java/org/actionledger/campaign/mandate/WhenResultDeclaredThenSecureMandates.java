package org.actionledger.campaign.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.actionledger.campaign.ballot.KnownBallot;
import org.actionledger.campaign.ballot.KnownBallots;
import org.actionledger.campaign.mandate.MandateCommand.SecureMandate;
import org.actionledger.campaign.policy.Policy;
import org.actionledger.campaign.policy.PolicySubmitter;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Streams;
import org.actionledger.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A statutory result gives a mandate for every question that its constituency carried, and no other does. */
@Component
final class WhenResultDeclaredThenSecureMandates implements Policy<ResultDeclared> {

    private final PolicySubmitter submitter;
    private final KnownBallots ballots;

    WhenResultDeclaredThenSecureMandates(PolicySubmitter submitter, KnownBallots ballots) {
        this.submitter = submitter;
        this.ballots = ballots;
    }

    @Override
    public Class<ResultDeclared> event() {
        return ResultDeclared.class;
    }

    @Override
    public void follow(ResultDeclared result, RecordedEvent recorded) {
        if (result.type().equals("STATUTORY")) {
            result.outcomes().stream()
                    .filter(outcome -> outcome.carried().equals("YES"))
                    .forEach(outcome -> secure(outcome, result, recorded));
        }
    }

    private void secure(Outcome outcome, ResultDeclared result, RecordedEvent recorded) {
        UUID mandate = Streams.mandateId(result.ballot(), outcome.question(), result.constituency());
        @Nullable
        LocalDate ballotDay =
                ballots.find(result.ballot()).map(KnownBallot::ballotDay).orElse(null);
        submitter.submit(
                name(),
                recorded,
                Streams.mandate(mandate),
                new SecureMandate(new MandateSecured(
                        mandate,
                        result.campaign(),
                        result.dispute(),
                        result.union(),
                        result.ballot(),
                        outcome.question(),
                        result.constituency(),
                        result.employer(),
                        result.jurisdiction(),
                        ballotDay,
                        outcome.term(),
                        recorded.id(),
                        result.when())));
    }
}
