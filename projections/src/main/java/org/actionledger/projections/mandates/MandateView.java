package org.actionledger.projections.mandates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionledger.events.Explanation;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.MandateTerm.Deadline;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.journal.Position;
import org.actionledger.projections.ballots.Ballot;
import org.actionledger.projections.ballots.Result;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.Grouped;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.unions.UnionName;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as on a day.
 *
 * @param lastDay by whose end all action must have stopped; left out where the mandate has a day to start by instead
 * @param statedLastDay EDTF, as the union printed it
 * @param statedInWords the union's own words
 * @param exercised first day of action under it, EDTF; null for as long as it had not been used
 * @param daysLeft this day among them; null where no day is known
 * @param lastDayForNotice the last day on which an employer can receive notice of action on the mandate's last day
 */
public record MandateView(
        UUID id,
        UUID union,
        String unionName,
        UUID campaign,
        @Nullable String campaignSlug,
        UUID dispute,
        UUID ballot,
        @Nullable String ballotTitle,
        String question,
        String constituency,
        @Nullable String employer,
        String jurisdiction,
        @Nullable LocalDate ballotDay,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lastDay,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate startBy,
        @Nullable String statedLastDay,
        @Nullable String statedInWords,
        @Nullable String exercised,
        MandateState state,
        @Nullable Integer daysLeft,
        @Nullable LocalDate lastDayForNotice,
        @Nullable Explanation explanation,
        @Nullable Explanation noticeExplanation,
        @Nullable String setAsideBecause,
        List<Source> sources,
        List<DiscrepancyView> discrepancies,
        List<String> events) {

    /** By ballot day, then question and constituency: as they came. */
    static final Comparator<Mandate> AS_THEY_CAME = Comparator.comparing(
                    Mandate::ballotDay, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Mandate::ballot)
            .thenComparing(Mandate::question)
            .thenComparing(Mandate::constituency)
            .thenComparing(Mandate::mandate);

    /** A mandate begins on its ballot day; before that there is none. */
    public static boolean hadBegun(Mandate mandate, LocalDate on) {
        return mandate.ballotDay() == null || !on.isBefore(mandate.ballotDay());
    }

    /** It had begun by the day, and action may be taken under it, or begun. */
    public static boolean isLive(Mandate mandate, LocalDate on) {
        return hadBegun(mandate, on) && MandateState.on(on, mandate).isLive();
    }

    /** The mandates of one campaign that had begun by the day. */
    public static List<MandateView> ofCampaign(UUID campaign, ReadModel ledger, LocalDate on) {
        return begun(campaign, ledger, on).map(told(ledger, on)).toList();
    }

    /** The same for whoever does not show where they were read, which has to be looked up for each. */
    public static List<MandateView> withoutSources(UUID campaign, ReadModel ledger, LocalDate on) {
        return begun(campaign, ledger, on).map(told(ledger, on, _ -> List.of())).toList();
    }

    static List<MandateView> of(List<Mandate> mandates, ReadModel ledger, LocalDate on) {
        return begun(mandates.stream(), on).map(told(ledger, on)).toList();
    }

    /** Tells of mandates, and reads once what was stated and disputed of all in their campaign. */
    static Function<Mandate, MandateView> told(ReadModel ledger, LocalDate on) {
        return told(ledger, on, mandate -> ledger.rows(Result.class)
                .find(mandate.key(), mandate.ballot() + "/" + mandate.result())
                .map(Result::sources)
                .orElse(List.of()));
    }

    private static Function<Mandate, MandateView> told(
            ReadModel ledger, LocalDate on, Function<Mandate, List<Source>> sources) {
        Grouped<Statement, UUID> stated = new Grouped<>(ledger.rows(Statement.class), Statement::mandate);
        BiFunction<String, String, List<DiscrepancyView>> disputed = DiscrepancyView.about(ledger);
        return mandate -> of(
                mandate,
                stated.of(mandate.key(), mandate.mandate()),
                disputed.apply(mandate.key(), Streams.mandate(mandate.mandate())),
                sources.apply(mandate),
                ledger,
                on);
    }

    private static Stream<Mandate> begun(UUID campaign, ReadModel ledger, LocalDate on) {
        return begun(ledger.rows(Mandate.class).under(campaign.toString()).stream(), on);
    }

    private static Stream<Mandate> begun(Stream<Mandate> mandates, LocalDate on) {
        return mandates.filter(mandate -> hadBegun(mandate, on)).sorted(AS_THEY_CAME);
    }

    private static MandateView of(
            Mandate mandate,
            List<Statement> statements,
            List<DiscrepancyView> disputed,
            List<Source> sources,
            ReadModel ledger,
            LocalDate on) {
        MandateState state = MandateState.on(on, mandate);
        MandateTerm term = mandate.term();
        LocalDate startBy = term != null && term.kind().equals("START_BY") ? term.day() : null;
        Statement stated = statements.stream()
                .max(Comparator.comparing(statement -> statement.event().sequence()))
                .orElse(null);
        Mandate.Exercised exercised = mandate.exercised();
        Mandate.SetAside setAside = mandate.setAside();
        Deadline notice = term == null ? null : term.notice();
        return new MandateView(
                mandate.mandate(),
                mandate.union(),
                UnionName.of(mandate.union(), ledger).shortName(),
                mandate.campaign(),
                ledger.rows(Campaign.class)
                        .find(mandate.key(), mandate.key())
                        .map(Campaign::slug)
                        .orElse(null),
                mandate.dispute(),
                mandate.ballot(),
                ledger.rows(Ballot.class)
                        .find(mandate.key(), mandate.ballot().toString())
                        .map(Ballot::title)
                        .orElse(null),
                mandate.question(),
                mandate.constituency(),
                mandate.employer(),
                mandate.jurisdiction(),
                mandate.ballotDay(),
                term == null || startBy != null ? null : term.day(),
                startBy,
                stated == null ? null : stated.lastDay().date(),
                stated == null ? null : stated.lastDay().label(),
                exercised != null && MandateState.exercisedBy(on, mandate)
                        ? exercised.firstDay().date()
                        : null,
                state,
                state.daysLeft(on, term),
                notice == null ? null : notice.day(),
                term == null ? null : term.explanation(),
                notice == null ? null : notice.explanation(),
                setAside != null && state == MandateState.SET_ASIDE ? setAside.because() : null,
                sources,
                disputed,
                Stream.concat(
                                mandate.events().values().stream(),
                                statements.stream().map(Statement::event))
                        .sorted(Comparator.comparing(Position::sequence))
                        .map(Position::toString)
                        .toList());
    }
}
