package org.actionledger.projections.wins;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.Edtf;
import org.actionledger.events.Measure;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.journal.Position;
import org.actionledger.language.Messages;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.Grouped;
import org.actionledger.projections.fold.ReadModel;
import org.jspecify.annotations.Nullable;

/**
 * A win as on a day.
 *
 * @param number its place in the list that the union printed
 * @param figures the measures in words, in their order
 */
public record WinView(
        UUID id,
        @Nullable Integer number,
        String headline,
        String detail,
        String theme,
        List<Measure> measures,
        List<String> figures,
        String counterparty,
        @Nullable UUID dispute,
        @Nullable UUID offer,
        When when,
        List<PromiseView> promises,
        List<Source> sources,
        List<DiscrepancyView> discrepancies,
        List<String> events) {

    private static final Comparator<Win> AS_PRINTED = Comparator.comparing(
                    Win::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(win -> Edtf.parse(win.when().date()))
            .thenComparing(Win::id);

    /**
     * A promise as on a day.
     *
     * @param overdue its day has gone by, and it is not known to be kept
     * @param history what became of it up to that day, oldest first
     */
    public record PromiseView(
            UUID id,
            String what,
            String owedBy,
            @Nullable When due,
            When when,
            PromiseState state,
            boolean overdue,
            List<PromiseStep.Step> history,
            List<Source> sources) {}

    public static List<WinView> ofCampaign(UUID campaign, ReadModel ledger, LocalDate on, Messages messages) {
        Grouped<Promise, UUID> promises = new Grouped<>(ledger.rows(Promise.class), Promise::win);
        Grouped<PromiseStep, UUID> steps = new Grouped<>(ledger.rows(PromiseStep.class), PromiseStep::win);
        BiFunction<String, String, List<DiscrepancyView>> disputed = DiscrepancyView.about(ledger);
        return ledger.rows(Win.class).under(campaign.toString()).stream()
                .filter(win -> AsOn.happened(win.when(), on))
                .sorted(AS_PRINTED)
                .map(win -> of(
                        win,
                        promises.of(win.key(), win.win()),
                        steps.of(win.key(), win.win()),
                        disputed.apply(win.key(), Streams.win(win.win())),
                        on,
                        messages))
                .toList();
    }

    private static WinView of(
            Win win,
            List<Promise> promises,
            List<PromiseStep> steps,
            List<DiscrepancyView> disputed,
            LocalDate on,
            Messages messages) {
        Map<UUID, List<PromiseStep>> ofPromise = steps.stream().collect(Collectors.groupingBy(PromiseStep::promise));
        return new WinView(
                win.win(),
                win.number(),
                win.headline(),
                win.detail(),
                win.theme(),
                win.measures(),
                win.measures().stream()
                        .map(measure -> messages.measures().said(measure))
                        .toList(),
                win.counterparty(),
                win.dispute(),
                win.offer(),
                win.when(),
                promises.stream()
                        .filter(promise -> AsOn.happened(promise.when(), on))
                        .sorted(Comparator.comparing(promise -> promise.event().sequence()))
                        .map(promise -> of(promise, ofPromise.getOrDefault(promise.promise(), List.of()), on))
                        .toList(),
                win.sources(),
                disputed,
                Stream.of(
                                Stream.of(win.event()),
                                promises.stream().map(Promise::event),
                                steps.stream().map(PromiseStep::event))
                        .flatMap(events -> events)
                        .sorted(Comparator.comparing(Position::sequence))
                        .map(Position::toString)
                        .toList());
    }

    private static PromiseView of(Promise promise, List<PromiseStep> steps, LocalDate on) {
        List<PromiseStep.Step> history = steps.stream()
                .filter(taken -> AsOn.happened(taken.step().when(), on))
                .sorted(Comparator.comparing((PromiseStep taken) ->
                                Edtf.parse(taken.step().when().date()))
                        .thenComparing(taken -> taken.event().sequence()))
                .map(PromiseStep::step)
                .toList();
        PromiseState state =
                history.isEmpty() ? PromiseState.OPEN : history.getLast().state();
        boolean unfinished = state == PromiseState.OPEN || state == PromiseState.PART_DELIVERED;
        return new PromiseView(
                promise.promise(),
                promise.what(),
                promise.owedBy(),
                promise.due(),
                promise.when(),
                state,
                unfinished && AsOn.passed(promise.due(), on),
                history,
                promise.sources());
    }
}
