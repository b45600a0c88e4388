package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.projections.campaigns.CampaignPart;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.status.CampaignStatus.ActionUnderWay;
import org.actionledger.projections.status.CampaignStatus.MessageView;
import org.actionledger.projections.status.CampaignStatus.NextStepView;
import org.actionledger.projections.status.CampaignStatus.OfferInBrief;

/** The parts of one campaign as they stand on a day. */
record PartsOnDay(List<CampaignPart> parts, LocalDate on) {

    List<ActionUnderWay> actionUnderWay() {
        return of(CampaignPart.Action.class)
                .filter(action -> isUnderWay(action, on))
                .sorted(Comparator.comparing(
                        action -> Edtf.parse(action.called().date())))
                .map(action -> new ActionUnderWay(
                        action.named(),
                        action.kind(),
                        Objects.requireNonNullElse(action.started(), action.called()),
                        action.days(),
                        action.instructions()))
                .toList();
    }

    /** The day on which action ends is still a day of action. */
    private static boolean isUnderWay(CampaignPart.Action action, LocalDate on) {
        boolean daysAreOver = !action.days().isEmpty() && action.days().stream().noneMatch(day -> !day.isBefore(on));
        return AsOn.happened(action.started(), on)
                && !AsOn.happened(action.calledOff(), on)
                && !AsOn.passed(action.ended(), on)
                && !daysAreOver;
    }

    List<OfferInBrief> offers() {
        return of(CampaignPart.Offer.class)
                .filter(offer -> AsOn.happened(offer.when(), on))
                .filter(offer ->
                        offer.answer() == null || !AsOn.happened(offer.answer().when(), on))
                .sorted(Comparator.comparing(CampaignPart.Offer::version).thenComparing(CampaignPart.Offer::named))
                .map(offer ->
                        new OfferInBrief(offer.named(), offer.version(), offer.title(), offer.from(), offer.when()))
                .toList();
    }

    List<NextStepView> nextSteps() {
        return of(CampaignPart.NextStep.class)
                .filter(step -> mayHaveBeenPlanned(step, on))
                .sorted(Comparator.comparing((CampaignPart.NextStep step) ->
                                Edtf.parse(step.when().date()))
                        .thenComparing(CampaignPart.NextStep::named))
                .map(step -> {
                    boolean done = AsOn.happened(step.done(), on);
                    boolean dropped = AsOn.happened(step.dropped(), on);
                    return new NextStepView(
                            step.named(),
                            step.what(),
                            step.detail(),
                            step.when(),
                            done ? "DONE" : dropped ? "DROPPED" : "PLANNED",
                            done ? step.outcome() : null,
                            step.sources());
                })
                .toList();
    }

    /** When a step was planned is not recorded; but no later than what tells of the plan was published. */
    private static boolean mayHaveBeenPlanned(CampaignPart.NextStep step, LocalDate on) {
        return step.sources().isEmpty()
                || AsOn.happened(step.when(), on)
                || step.sources().stream()
                        .anyMatch(
                                source -> source.published() == null || AsOn.happened(When.on(source.published()), on));
    }

    List<MessageView> messages() {
        return of(CampaignPart.Message.class)
                .filter(message -> AsOn.happened(message.when(), on))
                .sorted(Comparator.comparing((CampaignPart.Message message) ->
                                Edtf.parse(message.when().date()))
                        .thenComparing(CampaignPart.Message::named))
                .map(message -> new MessageView(
                        message.named(),
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
