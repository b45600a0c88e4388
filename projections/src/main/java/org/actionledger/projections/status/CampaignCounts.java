package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.actionledger.projections.ballots.Ballot;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.fold.Row;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.mandates.MandateView;

/** What is counted of a campaign on a day. */
record CampaignCounts(long openBallots, long resultsAwaited, long liveMandates) {

    static CampaignCounts of(String key, ReadModel ledger, LocalDate on) {
        return new CampaignCounts(
                count(ledger, Ballot.class, key, ballot -> BallotState.on(on, ballot) == BallotState.OPEN),
                count(ledger, Ballot.class, key, ballot -> BallotState.on(on, ballot) == BallotState.CLOSED),
                count(ledger, Mandate.class, key, mandate -> MandateView.isLive(mandate, on)));
    }

    private static <R extends Row> long count(ReadModel ledger, Class<R> kind, String key, Predicate<R> counts) {
        long[] number = new long[1];
        ledger.rows(kind).each(key, row -> number[0] += counts.test(row) ? 1 : 0);
        return number[0];
    }
}
