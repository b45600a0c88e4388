package org.actionledger.projections.campaigns;

import java.util.UUID;
import java.util.function.Function;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.CampaignEvent;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.CampaignEvent.MeetingHeld;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferAccepted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.When;
import org.actionledger.events.WinEvent;
import org.actionledger.projections.fold.Changes;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.fold.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a campaign's status is told from. */
@Component
public final class PartProjection implements Projection<Part> {

    @Override
    public String table() {
        return "campaign_part";
    }

    @Override
    public Class<Part> row() {
        return Part.class;
    }

    @Override
    public void apply(Happening happening, Changes<Part> parts) {
        switch (happening.event()) {
            case CampaignEvent event -> apply(event, happening.key(), parts);
            case DisputeEvent event -> apply(event, happening.key(), parts);
            case BallotEvent _, MandateEvent _, UnionEvent _, WinEvent _ -> {}
        }
    }

    private static void apply(CampaignEvent event, String key, Changes<Part> parts) {
        switch (event) {
            case MessagePublished message ->
                parts.put(new Part.Message(
                        message.message().toString(),
                        key,
                        message.headline(),
                        message.body(),
                        message.office(),
                        message.when(),
                        message.sources()));
            case NextStepPlanned step ->
                parts.put(new Part.NextStep(
                        step.step().toString(),
                        key,
                        step.what(),
                        step.detail(),
                        step.when(),
                        null,
                        null,
                        null,
                        step.sources()));
            case NextStepDone done ->
                change(
                        parts,
                        done.step(),
                        Part.NextStep.class,
                        step -> new Part.NextStep(
                                step.id(),
                                key,
                                step.what(),
                                step.detail(),
                                step.when(),
                                done.when(),
                                done.outcome(),
                                null,
                                step.sources()));
            case NextStepDropped dropped ->
                change(
                        parts,
                        dropped.step(),
                        Part.NextStep.class,
                        step -> new Part.NextStep(
                                step.id(),
                                key,
                                step.what(),
                                step.detail(),
                                step.when(),
                                null,
                                null,
                                dropped.when(),
                                step.sources()));
            case CampaignLaunched _, MeetingHeld _, DiscrepancyNoted _ -> {}
        }
    }

    private static void apply(DisputeEvent event, String key, Changes<Part> parts) {
        switch (event) {
            case DisputeDeclared declared ->
                parts.put(new Part.Dispute(
                        declared.dispute().toString(),
                        key,
                        declared.union(),
                        declared.title(),
                        declared.employers(),
                        declared.jurisdiction(),
                        declared.matters(),
                        declared.when(),
                        declared.sources()));
            case OfferReceived offer ->
                parts.put(new Part.Offer(
                        offer.offer().toString(),
                        key,
                        offer.dispute().toString(),
                        offer.version(),
                        offer.title(),
                        offer.from(),
                        offer.terms(),
                        offer.when(),
                        null,
                        offer.sources()));
            case OfferSuperseded end -> answered(parts, end.offer(), new Part.Answer("SUPERSEDED", end.when()));
            case OfferWithdrawn end -> answered(parts, end.offer(), new Part.Answer("WITHDRAWN", end.when()));
            case OfferAccepted end -> answered(parts, end.offer(), new Part.Answer("ACCEPTED", end.when()));
            case OfferRejected end -> answered(parts, end.offer(), new Part.Answer("REJECTED", end.when()));
            case ActionCalled called ->
                parts.put(new Part.Action(
                        called.action().toString(),
                        key,
                        called.dispute().toString(),
                        called.mandates(),
                        called.kind(),
                        called.pattern(),
                        called.from(),
                        called.until(),
                        called.days(),
                        called.instructions(),
                        called.when(),
                        null,
                        null,
                        null,
                        called.sources()));
            case ActionStarted next ->
                change(
                        parts,
                        next.action(),
                        Part.Action.class,
                        action -> dated(action, next.when(), action.calledOff(), action.ended()));
            case ActionCalledOff next ->
                change(
                        parts,
                        next.action(),
                        Part.Action.class,
                        action -> dated(action, action.started(), next.when(), action.ended()));
            case ActionEnded next ->
                change(
                        parts,
                        next.action(),
                        Part.Action.class,
                        action -> dated(action, action.started(), action.calledOff(), next.when()));
        }
    }

    private static void answered(Changes<Part> parts, UUID offer, Part.Answer answer) {
        change(
                parts,
                offer,
                Part.Offer.class,
                before -> new Part.Offer(
                        before.id(),
                        before.key(),
                        before.dispute(),
                        before.version(),
                        before.title(),
                        before.from(),
                        before.terms(),
                        before.when(),
                        answer,
                        before.sources()));
    }

    private static Part.Action dated(
            Part.Action action, @Nullable When started, @Nullable When calledOff, @Nullable When ended) {
        return new Part.Action(
                action.id(),
                action.key(),
                action.dispute(),
                action.mandates(),
                action.kind(),
                action.pattern(),
                action.from(),
                action.until(),
                action.days(),
                action.instructions(),
                action.called(),
                started,
                calledOff,
                ended,
                action.sources());
    }

    private static <P extends Part> void change(Changes<Part> parts, UUID id, Class<P> kind, Function<P, Part> change) {
        parts.change(id.toString(), part -> change.apply(kind.cast(part)));
    }
}
