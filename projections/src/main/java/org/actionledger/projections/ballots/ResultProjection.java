package org.actionledger.projections.ballots;

import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedProjection;
import org.springframework.stereotype.Component;

/** Keeps the results of ballots, one for each constituency. */
@Component
public final class ResultProjection implements ListedProjection<Result, ResultDeclared, ResultGroup> {

    @Override
    public String table() {
        return "ballot_result";
    }

    @Override
    public Class<Result> row() {
        return Result.class;
    }

    @Override
    public Class<ResultDeclared> event() {
        return ResultDeclared.class;
    }

    @Override
    public Class<ResultGroup> group() {
        return ResultGroup.class;
    }

    @Override
    public void apply(EventEnvelope<ResultDeclared> envelope, Changes<Result> rows) {
        rows.put(new Result(envelope));
    }
}
