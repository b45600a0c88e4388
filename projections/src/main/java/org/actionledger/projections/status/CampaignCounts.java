package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.actionledger.projections.ballots.Ballot;
import org.actionledger.projections.ballots.BallotDates;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.mandates.MandateGroup;

/** What is counted of each campaign on a day, by its key. */
record CampaignCounts(Map<String, Integer> open, Map<String, Integer> awaited, Map<String, Integer> live) {

    static CampaignCounts on(LocalDate day, ReadModel ledger) {
        List<GroupCount<BallotDates>> ballots = ledger.list(Ballot.class).groups();
        List<GroupCount<MandateGroup>> mandates = ledger.list(Mandate.class).groups();
        return new CampaignCounts(
                count(ballots, ballot -> BallotState.on(day, ballot) == BallotState.OPEN),
                count(ballots, ballot -> BallotState.on(day, ballot) == BallotState.CLOSED),
                count(mandates, mandate -> mandate.isLive(day)));
    }

    private static <G> Map<String, Integer> count(List<GroupCount<G>> groups, Predicate<G> counts) {
        Map<String, Integer> rows = new HashMap<>();
        groups.stream()
                .filter(group -> counts.test(group.group()))
                .forEach(group -> rows.merge(group.key(), group.rows(), Integer::sum));
        return rows;
    }
}
