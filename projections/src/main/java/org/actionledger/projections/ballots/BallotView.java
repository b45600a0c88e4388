package org.actionledger.projections.ballots;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.Edtf;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.asked.PageByPage;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.Grouped;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.unions.UnionName;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as on a day: what came later is left out.
 *
 * @param opens as announced; {@code opened} is when it did
 * @param closes as announced; {@code closed} is when it did
 * @param results one for each constituency that has one, up to a thousand of them
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
        Ballot.@Nullable OnHold onHold,
        String importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        @Nullable String scrutineer,
        @Nullable UUID offer,
        List<Turnout.TurnoutSoFar> turnoutSoFar,
        List<ResultView> results,
        int resultsInAll,
        List<Tally> tallies,
        List<Source> sources,
        List<DiscrepancyView> discrepancies,
        List<String> events) {

    /** The ballots of one campaign that had been heard of by the day, in the order in which they ran. */
    public static List<BallotView> ofCampaign(UUID campaign, ReadModel ledger, LocalDate on) {
        String key = campaign.toString();
        return of(
                ledger.rows(Ballot.class).under(key), ledger.rows(Result.class).under(key), ledger, on);
    }

    /** One ballot, if it had been heard of by the day. */
    static Optional<BallotView> one(Ballot ballot, ReadModel ledger, LocalDate on) {
        return of(List.of(ballot), ResultView.rows(ballot, ledger), ledger, on).stream()
                .findFirst();
    }

    /** The same for whoever looks at the ballots only: of thousands of constituencies, no result is read. */
    public static List<BallotView> withoutResults(UUID campaign, ReadModel ledger, LocalDate on) {
        return of(ledger.rows(Ballot.class).under(campaign.toString()), List.of(), ledger, on);
    }

    /** Those that had been declared by the day, by constituency. */
    static List<Result> results(List<Result> declared, LocalDate on) {
        return declared.stream()
                .filter(result -> AsOn.happened(result.when(), on))
                .sorted(Comparator.comparing(Result::constituency).thenComparing(Result::id))
                .toList();
    }

    static List<BallotView> of(List<Ballot> ballots, List<Result> results, ReadModel ledger, LocalDate on) {
        Map<Of, List<Result>> byBallot =
                results.stream().collect(Collectors.groupingBy(result -> new Of(result.key(), result.ballot())));
        Grouped<Turnout, UUID> turnouts = new Grouped<>(ledger.rows(Turnout.class), Turnout::ballot);
        BiFunction<String, String, List<DiscrepancyView>> disputed = DiscrepancyView.about(ledger);
        return ballots.stream()
                .filter(ballot -> hadBeenHeardOf(ballot, on))
                .sorted(Comparator.comparing(BallotView::began).thenComparing(Ballot::id))
                .map(ballot -> of(
                        ballot,
                        byBallot.getOrDefault(new Of(ballot.key(), ballot.ballot()), List.of()),
                        turnouts.of(ballot.key(), ballot.ballot()).stream()
                                .sorted(Comparator.comparing(
                                        turnout -> turnout.event().sequence()))
                                .toList(),
                        disputed.apply(ballot.key(), Streams.ballot(ballot.ballot())),
                        ledger,
                        on))
                .toList();
    }

    private record Of(String key, UUID ballot) {}

    public static boolean hadBeenHeardOf(Ballot ballot, LocalDate on) {
        return AsOn.happened(ballot.announced(), on)
                || AsOn.happened(ballot.opened(), on)
                || AsOn.happened(ballot.declared(), on);
    }

    /** It, or the time for which it was announced, has a day in common with the days asked for. */
    static boolean overlaps(Ballot ballot, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate begin = began(ballot).earliest();
        LocalDate end = List.of(ended(ballot), began(ballot)).stream()
                .map(Edtf::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return (to == null || !begin.isAfter(to)) && (from == null || !end.isBefore(from));
    }

    private static BallotView of(
            Ballot ballot,
            List<Result> declared,
            List<Turnout> turnouts,
            List<DiscrepancyView> disputed,
            ReadModel ledger,
            LocalDate on) {
        List<Result> results = results(declared, on);
        return new BallotView(
                ballot.ballot(),
                ballot.campaign(),
                ledger.rows(Campaign.class)
                        .find(ballot.key(), ballot.key())
                        .map(Campaign::slug)
                        .orElse(null),
                ballot.dispute(),
                ballot.union(),
                UnionName.of(ballot.union(), ledger).shortName(),
                ballot.jurisdiction(),
                ballot.type(),
                ballot.title(),
                BallotState.on(on, ballot),
                ballot.method(),
                ballot.aggregation(),
                ballot.questions(),
                ballot.announced(),
                ballot.opens(),
                ballot.closes(),
                by(on, ballot.opened()),
                by(on, ballot.closed()),
                ballot.onHold() != null && AsOn.happened(ballot.onHold().when(), on) ? ballot.onHold() : null,
                ballot.importantPublicServices(),
                ballot.devolvedWelshAuthority(),
                ballot.scrutineer(),
                ballot.offer(),
                turnouts.stream()
                        .map(Turnout::soFar)
                        .filter(turnout -> AsOn.happened(turnout.when(), on))
                        .toList(),
                results.stream().limit(PageByPage.MOST).map(ResultView::of).toList(),
                results.size(),
                Tally.of(results),
                ballot.sources(),
                disputed,
                Stream.concat(
                                ballot.events().values().stream(),
                                turnouts.stream().map(Turnout::event))
                        .sorted(Comparator.comparing(Position::sequence))
                        .map(Position::toString)
                        .toList());
    }

    private static @Nullable When by(LocalDate on, @Nullable When when) {
        return AsOn.happened(when, on) ? when : null;
    }

    private static Edtf began(Ballot ballot) {
        return first(ballot.opened(), ballot.opens(), ballot.announced());
    }

    private static Edtf ended(Ballot ballot) {
        return first(
                ballot.closed(), ballot.closes(), ballot.declared() == null ? ballot.announced() : ballot.declared());
    }

    private static Edtf first(@Nullable When best, @Nullable When next, When otherwise) {
        return Edtf.parse((best != null ? best : next != null ? next : otherwise).date());
    }
}
