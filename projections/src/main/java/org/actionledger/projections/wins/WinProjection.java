package org.actionledger.projections.wins;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.PolicyEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.WinEvent;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.fold.Projection;
import org.springframework.stereotype.Component;

/** Keeps every win with what became of its promises. */
@Component
public final class WinProjection implements Projection<Win> {

    @Override
    public String table() {
        return "win";
    }

    @Override
    public Class<Win> row() {
        return Win.class;
    }

    @Override
    public void apply(Happening happening, Changes<Win> rows) {
        switch (happening.event()) {
            case WinSecured secured -> rows.put(secured(secured, happening.position()));
            case WinEvent later ->
                rows.change(
                        later.win().toString(),
                        before -> with(before, after(before.promises(), later), happening.position()));
            case BallotEvent _, CampaignEvent _, DisputeEvent _, MandateEvent _, PolicyEvent _, UnionEvent _ -> {}
        }
    }

    private static Win secured(WinSecured secured, String position) {
        return new Win(
                secured.win(),
                secured.campaign(),
                secured.dispute(),
                secured.offer(),
                secured.number(),
                secured.headline(),
                secured.detail(),
                secured.theme(),
                secured.measures(),
                secured.counterparty(),
                secured.when(),
                List.of(),
                secured.sources(),
                List.of(position));
    }

    private static List<Win.Promise> after(List<Win.Promise> promises, WinEvent later) {
        return switch (later) {
            case PromiseMade made ->
                Stream.concat(
                                promises.stream(),
                                Stream.of(new Win.Promise(
                                        made.promise(),
                                        made.what(),
                                        made.owedBy(),
                                        made.due(),
                                        made.when(),
                                        List.of(),
                                        made.sources())))
                        .toList();
            case PromiseProgressed step ->
                stepped(
                        promises,
                        step.promise(),
                        new Win.Step(PromiseState.PART_DELIVERED, step.note(), step.when(), step.sources()));
            case PromiseDelivered step ->
                stepped(
                        promises,
                        step.promise(),
                        new Win.Step(PromiseState.DELIVERED, step.note(), step.when(), step.sources()));
            case PromiseMissed step ->
                stepped(
                        promises,
                        step.promise(),
                        new Win.Step(PromiseState.MISSED, step.note(), step.when(), step.sources()));
            case PromiseWithdrawn step ->
                stepped(
                        promises,
                        step.promise(),
                        new Win.Step(PromiseState.WITHDRAWN, step.because(), step.when(), step.sources()));
            case WinSecured _ -> promises;
        };
    }

    private static List<Win.Promise> stepped(List<Win.Promise> promises, UUID promise, Win.Step step) {
        return promises.stream()
                .map(each -> each.promise().equals(promise)
                        ? new Win.Promise(
                                each.promise(),
                                each.what(),
                                each.owedBy(),
                                each.due(),
                                each.when(),
                                Stream.concat(each.steps().stream(), Stream.of(step))
                                        .toList(),
                                each.sources())
                        : each)
                .toList();
    }

    private static Win with(Win before, List<Win.Promise> promises, String position) {
        return new Win(
                before.win(),
                before.campaign(),
                before.dispute(),
                before.offer(),
                before.number(),
                before.headline(),
                before.detail(),
                before.theme(),
                before.measures(),
                before.counterparty(),
                before.when(),
                promises,
                before.sources(),
                Stream.concat(before.events().stream(), Stream.of(position)).toList());
    }
}
