package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.ballots.BallotView;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.campaigns.Part;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.Ledger;
import org.actionledger.projections.mandates.MandateView;
import org.actionledger.projections.status.CampaignStatus.ActionUnderWay;
import org.actionledger.projections.status.CampaignStatus.BallotInBrief;
import org.actionledger.projections.status.CampaignStatus.MandateInBrief;
import org.actionledger.projections.status.CampaignStatus.MessageView;
import org.actionledger.projections.status.CampaignStatus.NextStepView;
import org.actionledger.projections.status.CampaignStatus.OfferInBrief;
import org.actionledger.projections.status.CampaignStatus.WinsInBrief;
import org.actionledger.projections.unions.UnionName;
import org.actionledger.projections.wins.PromiseState;
import org.actionledger.projections.wins.WinView;

/** Gathers, from the rows of every projection, where one campaign stands on a day. */
final class StatusOfCampaign {

    private final Campaign campaign;
    private final Ledger ledger;
    private final LocalDate on;
    private final List<Part> parts;
    private final List<BallotView> ballots;
    private final List<MandateView> mandates;
    private final List<WinView> wins;

    StatusOfCampaign(Campaign campaign, Ledger ledger, LocalDate on) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.on = on;
        parts = ledger.rows(Part.class).under(campaign.key());
        ballots = BallotView.ofCampaign(campaign.campaign(), ledger, on);
        mandates = MandateView.ofCampaign(campaign.campaign(), ledger, on).stream()
                .filter(mandate -> mandate.state().isLive())
                .toList();
        wins = WinView.ofCampaign(campaign.campaign(), ledger, on);
    }

    CampaignStatus status() {
        List<BallotInBrief> open = ballots(BallotState.OPEN);
        List<BallotInBrief> awaited = ballots(BallotState.CLOSED);
        List<MandateInBrief> live =
                mandates.stream().map(StatusOfCampaign::inBrief).toList();
        List<ActionUnderWay> action = actionUnderWay();
        List<OfferInBrief> offers = offers();
        WinsInBrief won = won();
        List<NextStepView> steps = nextSteps();
        return new CampaignStatus(
                campaign.campaign(),
                campaign.slug(),
                campaign.title(),
                campaign.unions().stream()
                        .map(union -> UnionName.of(union, ledger))
                        .toList(),
                campaign.aims(),
                campaign.background(),
                campaign.when(),
                on,
                new WhereWeAre(on, open, awaited, live, action, offers, won).paragraph(),
                open,
                awaited,
                live,
                action,
                offers,
                new NextDates(on, mandates, ballots, steps, wins).sorted(),
                won,
                steps,
                messages(),
                campaign.sources());
    }

    private List<BallotInBrief> ballots(BallotState state) {
        return ballots.stream()
                .filter(ballot -> ballot.state() == state)
                .map(ballot -> new BallotInBrief(
                        ballot.id(),
                        ballot.title(),
                        ballot.type(),
                        ballot.state(),
                        ballot.closed() != null ? ballot.closed() : ballot.closes()))
                .toList();
    }

    private static MandateInBrief inBrief(MandateView mandate) {
        return new MandateInBrief(
                mandate.id(),
                mandate.ballot(),
                mandate.question(),
                mandate.constituency(),
                mandate.state(),
                mandate.lastDay() != null ? mandate.lastDay() : mandate.startBy(),
                mandate.startBy() != null,
                mandate.daysLeft(),
                mandate.exercised());
    }

    private List<ActionUnderWay> actionUnderWay() {
        return of(Part.Action.class)
                .filter(action -> isUnderWay(action, on))
                .sorted(Comparator.comparing(
                        action -> Edtf.parse(action.called().date())))
                .map(action -> new ActionUnderWay(
                        action.id(),
                        action.kind(),
                        Objects.requireNonNullElse(action.started(), action.called()),
                        action.days(),
                        action.instructions()))
                .toList();
    }

    /** The day on which action ends is still a day of action. */
    private static boolean isUnderWay(Part.Action action, LocalDate on) {
        boolean daysAreOver = !action.days().isEmpty() && action.days().stream().noneMatch(day -> !day.isBefore(on));
        return AsOn.happened(action.started(), on)
                && !AsOn.happened(action.calledOff(), on)
                && !AsOn.passed(action.ended(), on)
                && !daysAreOver;
    }

    private List<OfferInBrief> offers() {
        return of(Part.Offer.class)
                .filter(offer -> AsOn.happened(offer.when(), on))
                .filter(offer ->
                        offer.answer() == null || !AsOn.happened(offer.answer().when(), on))
                .sorted(Comparator.comparing(Part.Offer::version).thenComparing(Part.Offer::id))
                .map(offer -> new OfferInBrief(offer.id(), offer.version(), offer.title(), offer.from(), offer.when()))
                .toList();
    }

    private WinsInBrief won() {
        List<WinView.PromiseView> promises =
                wins.stream().flatMap(win -> win.promises().stream()).toList();
        return new WinsInBrief(
                wins.size(),
                promises.size(),
                Math.toIntExact(promises.stream()
                        .filter(promise -> promise.state() == PromiseState.DELIVERED)
                        .count()),
                Math.toIntExact(
                        promises.stream().filter(WinView.PromiseView::overdue).count()));
    }

    private List<NextStepView> nextSteps() {
        return of(Part.NextStep.class)
                .filter(step -> mayHaveBeenPlanned(step, on))
                .sorted(Comparator.comparing(
                                (Part.NextStep step) -> Edtf.parse(step.when().date()))
                        .thenComparing(Part.NextStep::id))
                .map(step -> {
                    boolean done = AsOn.happened(step.done(), on);
                    boolean dropped = AsOn.happened(step.dropped(), on);
                    return new NextStepView(
                            step.id(),
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
    private static boolean mayHaveBeenPlanned(Part.NextStep step, LocalDate on) {
        return step.sources().isEmpty()
                || AsOn.happened(step.when(), on)
                || step.sources().stream()
                        .anyMatch(
                                source -> source.published() == null || AsOn.happened(When.on(source.published()), on));
    }

    private List<MessageView> messages() {
        return of(Part.Message.class)
                .filter(message -> AsOn.happened(message.when(), on))
                .sorted(Comparator.comparing((Part.Message message) ->
                                Edtf.parse(message.when().date()))
                        .thenComparing(Part.Message::id))
                .map(message -> new MessageView(
                        message.id(),
                        message.headline(),
                        message.body(),
                        message.office(),
                        message.when(),
                        message.sources()))
                .toList();
    }

    private <P extends Part> Stream<P> of(Class<P> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
