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
import org.actionledger.events.WinEvent.OnPromise;
import org.actionledger.events.WinEvent.PromiseDelivered;
import org.actionledger.events.WinEvent.PromiseMade;
import org.actionledger.events.WinEvent.PromiseMissed;
import org.actionledger.events.WinEvent.PromiseProgressed;
import org.actionledger.events.WinEvent.PromiseWithdrawn;
import org.actionledger.events.WinEvent.WinSecured;
import org.actionledger.language.Messages;
import org.actionledger.projections.discrepancies.DiscrepancyView;
import org.actionledger.projections.fold.AsOn;
import org.actionledger.projections.fold.EventEnvelope;
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
                    (Win win) -> win.fact().number(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(win -> Edtf.parse(win.fact().when().date()))
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
            List<Step> history,
            List<Source> sources) {}

    /** What became of a promise. */
    public record Step(PromiseState state, @Nullable String note, When when, List<Source> sources) {

        static Step of(OnPromise event) {
            return switch (event) {
                case PromiseProgressed next ->
                    new Step(PromiseState.PART_DELIVERED, next.note(), next.when(), next.sources());
                case PromiseDelivered next ->
                    new Step(PromiseState.DELIVERED, next.note(), next.when(), next.sources());
                case PromiseMissed next -> new Step(PromiseState.MISSED, next.note(), next.when(), next.sources());
                case PromiseWithdrawn next ->
                    new Step(PromiseState.WITHDRAWN, next.because(), next.when(), next.sources());
            };
        }
    }

    public static List<WinView> ofCampaign(UUID campaign, ReadModel ledger, LocalDate on, Messages messages) {
        Grouped<Promise, UUID> promises = new Grouped<>(
                ledger.rows(Promise.class), promise -> promise.fact().win());
        Grouped<PromiseStep, UUID> steps = new Grouped<>(
                ledger.rows(PromiseStep.class), step -> step.taken().event().win());
        BiFunction<String, String, List<DiscrepancyView>> disputed = DiscrepancyView.about(ledger);
        return ledger.rows(Win.class).under(campaign.toString()).stream()
                .filter(win -> AsOn.happened(win.fact().when(), on))
                .sorted(AS_PRINTED)
                .map(win -> of(
                        win,
                        promises.of(win.key(), win.fact().win()),
                        steps.of(win.key(), win.fact().win()),
                        disputed.apply(win.key(), Streams.win(win.fact().win())),
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
        Map<UUID, List<PromiseStep>> ofPromise = steps.stream()
                .collect(Collectors.groupingBy(step -> step.taken().event().promise()));
        WinSecured fact = win.fact();
        return new WinView(
                fact.win(),
                fact.number(),
                fact.headline(),
                fact.detail(),
                fact.theme(),
                fact.measures(),
                fact.measures().stream()
                        .map(measure -> messages.measures().said(measure))
                        .toList(),
                fact.counterparty(),
                fact.dispute(),
                fact.offer(),
                fact.when(),
                promises.stream()
                        .filter(promise -> AsOn.happened(promise.fact().when(), on))
                        .sorted(Comparator.comparing(promise -> promise.made().sequence()))
                        .map(promise -> of(
                                promise.fact(),
                                ofPromise.getOrDefault(promise.fact().promise(), List.of()),
                                on))
                        .toList(),
                fact.sources(),
                disputed,
                Stream.of(
                                Stream.of(win.secured()),
                                promises.stream().map(Promise::made),
                                steps.stream().map(PromiseStep::taken))
                        .<EventEnvelope<?>>flatMap(events -> events)
                        .sorted(Comparator.comparing(EventEnvelope::sequence))
                        .map(event -> event.position().toString())
                        .toList());
    }

    private static PromiseView of(PromiseMade promise, List<PromiseStep> steps, LocalDate on) {
        List<Step> history = steps.stream()
                .sorted(Comparator.comparing(step -> step.taken().sequence()))
                .map(step -> Step.of(step.taken().event()))
                .filter(step -> AsOn.happened(step.when(), on))
                // Sorting keeps those of one date in the order in which they were recorded.
                .sorted(Comparator.comparing(step -> Edtf.parse(step.when().date())))
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
