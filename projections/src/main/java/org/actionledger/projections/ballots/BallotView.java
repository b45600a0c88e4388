package org.actionledger.projections.ballots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.unions.UnionName;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as on a day: what came later is left out.
 *
 * @param opens as announced; {@code opened} is when it did
 * @param closes as announced; {@code closed} is when it did
 * @param results one for each constituency that has one, the first 20 of them by constituency
 * @param nextResult after which of them to read on; null where these are the last
 * @param resultsInAll how many there are
 * @param tallies what they all come to
 */
public record BallotView(
        UUID id,
        UUID campaign,
        @Nullable String campaignSlug,
        UUID dispute,
        UUID union,
        String unionName,
        String jurisdiction,
        String type,
        String title,
        BallotState state,
        String method,
        String aggregation,
        List<Question> questions,
        When announced,
        @Nullable When opens,
        @Nullable When closes,
        @Nullable When opened,
        @Nullable When closed,
        @Nullable OnHold onHold,
        String importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        @Nullable String scrutineer,
        @Nullable UUID offer,
        List<TurnoutSoFar> turnoutSoFar,
        List<ResultView> results,
        @Nullable UUID nextResult,
        int resultsInAll,
        List<Tally> tallies,
        List<Source> sources,
        List<DiscrepancyView> discrepancies,
        List<String> events) {

    /** A page of thousands is read by nobody, and not on a phone. */
    private static final int MOST_RESULTS = 20;

    public record OnHold(When when, @Nullable String because, List<Source> sources) {}

    /** How many had voted while it was open. */
    public record TurnoutSoFar(
            When when,
            @Nullable Integer votesCast,
            @Nullable String percentage,
            List<Source> sources) {}

    /** The ballots of one campaign that had been heard of by the day, in the order in which they ran. */
    public static List<BallotView> ofCampaign(UUID campaign, ReadModel ledger, LocalDate on) {
        return of(ofCampaign(campaign.toString(), ledger, on), ledger, on);
    }

    /** The same as rows, of which no result is read. */
    public static List<Ballot> ofCampaign(String key, ReadModel ledger, LocalDate on) {
        return ledger.rows(Ballot.class).under(key).stream()
                .filter(ballot -> ballot.group().hadBeenHeardOf(on))
                .sorted(Comparator.comparing(Ballot::place))
                .toList();
    }

    /** One ballot with the results that follow one of them, or with the first; empty where it had not been heard of by the day. */
    public static Optional<BallotView> one(
            UUID ballot, String key, @Nullable UUID after, ReadModel ledger, LocalDate on) {
        Result before = ResultView.before(ballot, key, after, ledger);
        return ledger.rows(Ballot.class)
                .find(key, ballot.toString())
                .filter(row -> row.group().hadBeenHeardOf(on))
                .map(row -> of(List.of(row), before, ledger, on).getFirst());
    }

    static List<BallotView> of(List<Ballot> ballots, ReadModel ledger, LocalDate on) {
        return of(ballots, null, ledger, on);
    }

    /** Ballots of one campaign or of several, whatever belongs to them read at once. */
    private static List<BallotView> of(List<Ballot> ballots, @Nullable Result after, ReadModel ledger, LocalDate on) {
        Map<Of, List<Turnout>> turnouts = new HashMap<>();
        Map<Of, List<GroupCount<ResultGroup>>> results = new HashMap<>();
        ballots.stream().collect(Collectors.groupingBy(Ballot::key)).forEach((key, ofKey) -> {
            ledger.rows(Turnout.class)
                    .under(key, ofKey.stream().map(ballot -> ballot.id() + "/").toList())
                    .forEach(turnout -> turnouts.computeIfAbsent(
                                    new Of(key, turnout.reported().event().ballot()), _ -> new ArrayList<>())
                            .add(turnout));
            ledger.list(Result.class).groups(key).stream()
                    .filter(alike -> alike.group().wasDeclared(on))
                    .forEach(alike -> results.computeIfAbsent(
                                    new Of(key, alike.group().ballot()), _ -> new ArrayList<>())
                            .add(alike));
        });
        BiFunction<String, String, List<DiscrepancyView>> disputed = DiscrepancyView.about(ledger);
        return ballots.stream()
                .map(ballot -> {
                    Of of = new Of(ballot.key(), ballot.fact().ballot());
                    return of(
                            ballot,
                            results.getOrDefault(of, List.of()),
                            after,
                            turnouts.getOrDefault(of, List.of()),
                            disputed.apply(
                                    ballot.key(), Streams.ballot(ballot.fact().ballot())),
                            ledger,
                            on);
                })
                .toList();
    }

    private record Of(String key, UUID ballot) {}

    private static BallotView of(
            Ballot ballot,
            List<GroupCount<ResultGroup>> results,
            @Nullable Result after,
            List<Turnout> turnouts,
            List<DiscrepancyView> disputed,
            ReadModel ledger,
            LocalDate on) {
        BallotAnnounced fact = ballot.fact();
        int inAll = results.stream().mapToInt(GroupCount::rows).sum();
        List<Result> shown = inAll == 0
                ? List.of()
                : ledger.list(Result.class)
                        .page(ResultView.page(ballot, MOST_RESULTS + 1, on).after(after));
        return new BallotView(
                fact.ballot(),
                fact.campaign(),
                Campaign.slug(ballot.key(), ledger),
                fact.dispute(),
                fact.union(),
                UnionName.of(fact.union(), ledger).shortName(),
                fact.jurisdiction(),
                fact.type(),
                fact.title(),
                BallotState.on(on, ballot.group()),
                fact.method(),
                fact.aggregation(),
                fact.questions(),
                fact.when(),
                fact.opens(),
                fact.closes(),
                by(on, ballot.opened(), BallotOpened::when),
                by(on, ballot.closed(), BallotClosed::when),
                onHold(ballot.onHold(), on),
                fact.importantPublicServices(),
                fact.devolvedWelshAuthority(),
                fact.scrutineer(),
                fact.offer(),
                turnouts.stream()
                        .map(Turnout::reported)
                        .filter(reported -> AsOn.happened(reported.event().when(), on))
                        .sorted(Comparator.comparing(EventEnvelope::sequence))
                        .map(reported -> soFar(reported.event()))
                        .toList(),
                shown.stream().limit(MOST_RESULTS).map(ResultView::of).toList(),
                shown.size() > MOST_RESULTS
                        ? shown.get(MOST_RESULTS - 1).declared().id()
                        : null,
                inAll,
                Tally.of(results),
                fact.sources(),
                disputed,
                Stream.concat(ballot.positions(), turnouts.stream().map(turnout -> turnout.reported()
                                .position()))
                        .sorted(Comparator.comparing(Position::sequence))
                        .map(Position::toString)
                        .toList());
    }

    private static <E extends LedgerEvent> @Nullable When by(
            LocalDate on, @Nullable EventEnvelope<E> happened, Function<E, When> date) {
        When when = happened == null ? null : date.apply(happened.event());
        return AsOn.happened(when, on) ? when : null;
    }

    private static @Nullable OnHold onHold(@Nullable EventEnvelope<BallotPutOnHold> held, LocalDate on) {
        return held == null || !AsOn.happened(held.event().when(), on)
                ? null
                : new OnHold(
                        held.event().when(),
                        held.event().because(),
                        held.event().sources());
    }

    private static TurnoutSoFar soFar(TurnoutReported report) {
        return new TurnoutSoFar(report.when(), report.votesCast(), report.percentage(), report.sources());
    }
}
