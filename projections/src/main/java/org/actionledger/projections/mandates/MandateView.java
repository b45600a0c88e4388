package org.actionledger.projections.mandates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.Explanation;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.MandateTerm.Deadline;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.projections.asked.PageByPage;
import org.actionledger.projections.ballots.Ballot;
import org.actionledger.projections.ballots.Result;
import org.actionledger.projections.campaigns.Campaign;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.fold.ListedRows;
import org.actionledger.projections.fold.Page;
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

    /** The mandates of one campaign that had begun by the day, a page of them as they came. */
    public static MandatePage page(String key, @Nullable UUID after, int limit, ReadModel ledger, LocalDate on) {
        ListedRows<Mandate, MandateGroup> mandates = ledger.list(Mandate.class);
        Mandate before = after == null
                ? null
                : ledger.rows(Mandate.class).find(key, after.toString()).orElseThrow(() -> PageByPage.noneUnder(after));
        List<Mandate> page = mandates.page(Page.<MandateGroup>of(key, limit + 1)
                .of(group -> group.hadBegun(on))
                .after(before));
        return new MandatePage(
                of(page.subList(0, Math.min(limit, page.size())), ledger, on),
                mandates.groups(key).stream()
                        .filter(each -> each.group().hadBegun(on))
                        .mapToInt(GroupCount::rows)
                        .sum(),
                page.size() > limit ? page.get(limit - 1).fact().mandate() : null);
    }

    /** Tells of mandates of one campaign or of several, whatever belongs to them read at once. */
    static List<MandateView> of(List<Mandate> mandates, ReadModel ledger, LocalDate on) {
        Map<String, List<Mandate>> byKey = mandates.stream().collect(Collectors.groupingBy(Mandate::key));
        Map<Of, List<Statement>> stated = new HashMap<>();
        byKey.forEach((key, ofKey) -> {
            ledger.rows(Result.class)
                    .find(key, ofKey.stream().map(MandateView::result).toList());
            ledger.rows(Statement.class)
                    .under(
                            key,
                            ofKey.stream().map(mandate -> mandate.id() + "/").toList())
                    .forEach(statement -> stated.computeIfAbsent(
                                    new Of(key, statement.stated().event().mandate()), _ -> new ArrayList<>())
                            .add(statement));
        });
        BiFunction<String, String, List<DiscrepancyView>> disputed = DiscrepancyView.about(ledger);
        return mandates.stream()
                .map(mandate -> of(
                        mandate,
                        stated.getOrDefault(new Of(mandate.key(), mandate.fact().mandate()), List.of()),
                        disputed.apply(
                                mandate.key(), Streams.mandate(mandate.fact().mandate())),
                        ledger,
                        on))
                .toList();
    }

    private record Of(String key, UUID mandate) {}

    private static String result(Mandate mandate) {
        return Result.id(mandate.fact().ballot(), mandate.fact().result());
    }

    private static MandateView of(
            Mandate mandate,
            List<Statement> statements,
            List<DiscrepancyView> disputed,
            ReadModel ledger,
            LocalDate on) {
        MandateSecured fact = mandate.fact();
        MandateGroup dates = mandate.group();
        MandateState state = MandateState.on(on, dates);
        MandateTerm term = fact.term();
        When stated = statements.stream()
                .map(Statement::stated)
                .max(Comparator.comparing(EventEnvelope::sequence))
                .map(latest -> latest.event().lastDay())
                .orElse(null);
        EventEnvelope<MandateSetAside> setAside = mandate.setAside();
        Deadline notice = term == null ? null : term.notice();
        return new MandateView(
                fact.mandate(),
                fact.union(),
                UnionName.of(fact.union(), ledger).shortName(),
                fact.campaign(),
                Campaign.slug(mandate.key(), ledger),
                fact.dispute(),
                fact.ballot(),
                ledger.rows(Ballot.class)
                        .find(mandate.key(), fact.ballot().toString())
                        .map(ballot -> ballot.fact().title())
                        .orElse(null),
                fact.question(),
                fact.constituency(),
                fact.employer(),
                fact.jurisdiction(),
                fact.ballotDay(),
                dates.mustStartBy() ? null : dates.day(),
                dates.mustStartBy() ? dates.day() : null,
                stated == null ? null : stated.date(),
                stated == null ? null : stated.label(),
                dates.exercisedBy(on),
                state,
                state.daysLeft(on, dates),
                dates.notice(),
                term == null ? null : term.explanation(),
                notice == null ? null : notice.explanation(),
                setAside != null && state == MandateState.SET_ASIDE
                        ? setAside.event().because()
                        : null,
                ledger.rows(Result.class)
                        .find(mandate.key(), result(mandate))
                        .map(result -> result.fact().sources())
                        .orElse(List.of()),
                disputed,
                Stream.concat(mandate.positions(), statements.stream().map(statement -> statement
                                .stated()
                                .position()))
                        .sorted(Comparator.comparing(Position::sequence))
                        .map(Position::toString)
                        .toList());
    }
}
