package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionledger.events.CampaignEvent.MessagePublished;
import org.actionledger.events.CampaignEvent.NextStepDone;
import org.actionledger.events.CampaignEvent.NextStepDropped;
import org.actionledger.events.CampaignEvent.NextStepPlanned;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.Edtf;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.When;
import org.actionledger.projections.campaigns.CampaignPart;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.status.CampaignStatus.ActionUnderWay;
import org.actionledger.projections.status.CampaignStatus.MessageView;
import org.actionledger.projections.status.CampaignStatus.NextStepView;
import org.actionledger.projections.status.CampaignStatus.OfferInBrief;
import org.jspecify.annotations.Nullable;

/** The parts of one campaign as they stand on a day. */
record PartsOnDay(List<CampaignPart> parts, LocalDate on) {

    List<ActionUnderWay> actionUnderWay() {
        return of(CampaignPart.Action.class)
                .filter(action -> isUnderWay(action, on))
                .sorted(Comparator.comparing(
                        action -> Edtf.parse(action.begun().event().when().date())))
                .map(action -> {
                    ActionCalled called = action.begun().event();
                    return new ActionUnderWay(
                            action.named(),
                            called.kind(),
                            Objects.requireNonNullElse(started(action), called.when()),
                            called.days(),
                            called.instructions());
                })
                .toList();
    }

    /** The day on which action ends is still a day of action. */
    private static boolean isUnderWay(CampaignPart.Action action, LocalDate on) {
        List<LocalDate> days = action.begun().event().days();
        boolean daysAreOver = !days.isEmpty() && days.stream().noneMatch(day -> !day.isBefore(on));
        return AsOn.happened(started(action), on)
                && !AsOn.happened(date(action.calledOff(), ActionCalledOff::when), on)
                && !AsOn.passed(date(action.ended(), ActionEnded::when), on)
                && !daysAreOver;
    }

    private static @Nullable When started(CampaignPart.Action action) {
        return date(action.started(), ActionStarted::when);
    }

    private static <E extends LedgerEvent> @Nullable When date(
            @Nullable EventEnvelope<E> happened, Function<E, When> date) {
        return happened == null ? null : date.apply(happened.event());
    }

    List<OfferInBrief> offers() {
        return of(CampaignPart.Offer.class)
                .filter(offer -> !AsOn.happened(date(offer.answer(), DisputeEvent::when), on))
                .map(CampaignPart.Offer::begun)
                .map(EventEnvelope::event)
                .filter(offer -> AsOn.happened(offer.when(), on))
                .sorted(Comparator.comparing(OfferReceived::version)
                        .thenComparing(offer -> offer.offer().toString()))
                .map(offer -> new OfferInBrief(
                        offer.offer().toString(), offer.version(), offer.title(), offer.from(), offer.when()))
                .toList();
    }

    List<NextStepView> nextSteps() {
        return of(CampaignPart.NextStep.class)
                .filter(step -> mayHaveBeenPlanned(step.begun().event(), on))
                .sorted(Comparator.comparing((CampaignPart.NextStep step) ->
                                Edtf.parse(step.begun().event().when().date()))
                        .thenComparing(CampaignPart.NextStep::named))
                .map(step -> {
                    NextStepPlanned planned = step.begun().event();
                    EventEnvelope<NextStepDone> finished = step.done();
                    NextStepDone done =
                            finished != null && AsOn.happened(finished.event().when(), on) ? finished.event() : null;
                    boolean dropped = AsOn.happened(date(step.dropped(), NextStepDropped::when), on);
                    return new NextStepView(
                            step.named(),
                            planned.what(),
                            planned.detail(),
                            planned.when(),
                            done != null ? "DONE" : dropped ? "DROPPED" : "PLANNED",
                            done != null ? done.outcome() : null,
                            planned.sources());
                })
                .toList();
    }

    /** When a step was planned is not recorded; but no later than what tells of the plan was published. */
    private static boolean mayHaveBeenPlanned(NextStepPlanned step, LocalDate on) {
        return step.sources().isEmpty()
                || AsOn.happened(step.when(), on)
                || step.sources().stream()
                        .anyMatch(
                                source -> source.published() == null || AsOn.happened(When.on(source.published()), on));
    }

    List<MessageView> messages() {
        return of(CampaignPart.Message.class)
                .map(CampaignPart.Message::begun)
                .map(EventEnvelope::event)
                .filter(message -> AsOn.happened(message.when(), on))
                .sorted(Comparator.comparing((MessagePublished message) ->
                                Edtf.parse(message.when().date()))
                        .thenComparing(message -> message.message().toString()))
                .map(message -> new MessageView(
                        message.message().toString(),
                        message.headline(),
                        message.body(),
                        message.office(),
                        message.when(),
                        message.sources()))
                .toList();
    }

    private <P extends CampaignPart> Stream<P> of(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
