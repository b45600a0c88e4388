package org.actionledger.projections.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.actionledger.events.CampaignEvent.CampaignLaunched;
import org.actionledger.events.When;
import org.actionledger.language.Messages;
import org.actionledger.projections.ballots.Ballot;
import org.actionledger.projections.ballots.BallotState;
import org.actionledger.projections.ballots.BallotView;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.campaigns.CampaignPart;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.Page;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.mandates.MandateGroup;
import org.actionledger.projections.mandates.MandateState;
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
import org.jspecify.annotations.Nullable;

/** Gathers, from the rows of every projection, where one campaign stands on a day. */
final class CampaignStatusReader {

    private static final int MOST_MANDATES = 100;

    private final CampaignLaunched campaign;
    private final String key;
    private final ReadModel ledger;
    private final LocalDate on;
    private final Messages messages;
    private final PartsOnDay parts;
    private final List<Ballot> ballots;
    private final List<GroupCount<MandateGroup>> mandates;
    private final List<WinView> wins;

    CampaignStatusReader(Campaign campaign, ReadModel ledger, LocalDate on, Messages messages) {
        this.campaign = campaign.fact();
        this.key = campaign.key();
        this.ledger = ledger;
        this.on = on;
        this.messages = messages;
        parts = new PartsOnDay(ledger.rows(CampaignPart.class).under(key), on);
        ballots = BallotView.ofCampaign(key, ledger, on);
        mandates = ledger.list(Mandate.class).groups(key).stream()
                .filter(alike -> alike.group().isLive(on))
                .sorted(AS_THEY_CAME)
                .toList();
        wins = WinView.ofCampaign(this.campaign.campaign(), ledger, on, messages);
    }

    private static final Comparator<GroupCount<MandateGroup>> AS_THEY_CAME = Comparator.comparing(
                    (GroupCount<MandateGroup> alike) -> alike.group().ballotDay(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(alike -> alike.group().ballot().toString())
            .thenComparing(alike -> alike.group().question());

    CampaignStatus status() {
        List<BallotInBrief> open = ballots(BallotState.OPEN);
        List<BallotInBrief> awaited = ballots(BallotState.CLOSED);
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
                WarningView.of(key, ledger, on, messages),
                new WhereWeAre(on, open, awaited, mandates, action, offers, won, messages).paragraph(),
                open,
                awaited,
                ledger
                        .list(Mandate.class)
                        .page(Page.<MandateGroup>of(key, MOST_MANDATES).of(dates -> dates.isLive(on)))
                        .stream()
                        .map(this::inBrief)
                        .toList(),
                mandates.stream().mapToInt(GroupCount::rows).sum(),
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
                .filter(ballot -> BallotState.on(on, ballot.group()) == state)
                .map(ballot -> new BallotInBrief(
                        ballot.fact().ballot(),
                        ballot.fact().title(),
                        ballot.fact().type(),
                        state,
                        closes(ballot)))
                .toList();
    }

    private @Nullable When closes(Ballot ballot) {
        When closed = ballot.closed() == null ? null : ballot.closed().event().when();
        return AsOn.happened(closed, on) ? closed : ballot.fact().closes();
    }

    private MandateInBrief inBrief(Mandate mandate) {
        MandateGroup dates = mandate.group();
        MandateState state = MandateState.on(on, dates);
        return new MandateInBrief(
                mandate.fact().mandate(),
                mandate.fact().ballot(),
                mandate.fact().question(),
                mandate.fact().constituency(),
                state,
                dates.day(),
                dates.mustStartBy(),
                state.daysLeft(on, dates),
                dates.exercisedBy(on));
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
