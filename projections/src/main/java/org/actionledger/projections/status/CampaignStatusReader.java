package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.language.Messages;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.ballots.BallotView;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.campaigns.CampaignPart;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.MandateView;
import org.actionledger.projections.status.CampaignStatus.ActionUnderWay;
import org.actionledger.projections.status.CampaignStatus.BallotInBrief;
import org.actionledger.projections.status.CampaignStatus.MandateInBrief;
import org.actionledger.projections.status.CampaignStatus.NextStepView;
import org.actionledger.projections.status.CampaignStatus.OfferInBrief;
import org.actionledger.projections.status.CampaignStatus.WinsInBrief;
import org.actionledger.projections.timeline.WarningView;
import org.actionledger.projections.unions.UnionName;
import org.actionledger.projections.wins.PromiseState;
import org.actionledger.projections.wins.WinView;

/** Gathers, from the rows of every projection, where one campaign stands on a day. */
final class CampaignStatusReader {

    private final Campaign campaign;
    private final ReadModel ledger;
    private final LocalDate on;
    private final Messages messages;
    private final PartsOnDay parts;
    private final List<BallotView> ballots;
    private final List<MandateView> mandates;
    private final List<WinView> wins;

    CampaignStatusReader(Campaign campaign, ReadModel ledger, LocalDate on, Messages messages) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.on = on;
        this.messages = messages;
        parts = new PartsOnDay(ledger.rows(CampaignPart.class).under(campaign.key()), on);
        ballots = BallotView.withoutResults(campaign.campaign(), ledger, on);
        mandates = MandateView.withoutSources(campaign.campaign(), ledger, on).stream()
                .filter(mandate -> mandate.state().isLive())
                .toList();
        wins = WinView.ofCampaign(campaign.campaign(), ledger, on, messages);
    }

    CampaignStatus status() {
        List<BallotInBrief> open = ballots(BallotState.OPEN);
        List<BallotInBrief> awaited = ballots(BallotState.CLOSED);
        List<MandateInBrief> live =
                mandates.stream().map(CampaignStatusReader::inBrief).toList();
        List<ActionUnderWay> action = parts.actionUnderWay();
        List<OfferInBrief> offers = parts.offers();
        WinsInBrief won = won();
        List<NextStepView> steps = parts.nextSteps();
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
                WarningView.of(campaign.key(), ledger, on, messages),
                new WhereWeAre(on, open, awaited, live, action, offers, won, messages).paragraph(),
                open,
                awaited,
                live,
                action,
                offers,
                new NextDates(on, mandates, ballots, steps, wins, messages).sorted(),
                won,
                steps,
                parts.messages(),
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
}
