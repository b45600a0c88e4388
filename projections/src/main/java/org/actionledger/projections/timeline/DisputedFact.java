package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.EventNames;
import org.actionledger.events.FactReference;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.projections.ballots.Result;
import org.actionledger.projections.discrepancies.Discrepancy;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ReadModel;
import org.actionledger.projections.mandates.Mandate;
import org.actionledger.projections.timeline.TimelineGroup.Alike;
import org.jspecify.annotations.Nullable;

/** Finds where a fact is told that sources disagree on. */
final class DisputedFact {

    private static final String OF_A_MANDATE = "mandate-";
    private static final String OF_A_BALLOT = "ballot-";

    private final Discrepancy discrepancy;
    private final FactReference about;
    private final List<LedgerEvent> inConstituencies;

    DisputedFact(Discrepancy discrepancy, ReadModel ledger) {
        this.discrepancy = discrepancy;
        this.about = discrepancy.fact().about();
        this.inConstituencies = inConstituencies(ledger);
    }

    /**
     * The entry tells of the very event.
     *
     * @param alike what several constituencies have in common that the entry tells of as one
     */
    boolean isIn(List<EventEnvelope<?>> events, @Nullable Alike alike) {
        return alike == null
                ? events.stream()
                        .anyMatch(event -> about.isOf(event.stream(), event.event())
                                // Where it is about nothing on record, it is told by itself.
                                || event.id().equals(discrepancy.noted().id()))
                : inConstituencies.stream()
                        .filter(event -> about.isOf(about.stream(), event))
                        .anyMatch(event -> alike.equals(alike(event)));
    }

    /** The entry tells of what the fact belongs to, so that no disagreement is hidden where the event is not on record. */
    boolean isAboutThingIn(List<EventEnvelope<?>> events, @Nullable Alike alike) {
        return alike == null
                ? events.stream().anyMatch(event -> about.stream().equals(Ref.broughtBy(event.event())))
                : inConstituencies.stream()
                        .filter(MandateSecured.class::isInstance)
                        .anyMatch(event -> alike.equals(alike(event)));
    }

    private @Nullable Alike alike(LedgerEvent event) {
        TimelineGroup group = TimelineGroup.of(event, _ -> mandates());
        return group == null ? null : group.alike();
    }

    private @Nullable MandatesAlike mandates() {
        return inConstituencies.stream()
                .filter(MandateSecured.class::isInstance)
                .map(event -> MandatesAlike.of((MandateSecured) event))
                .findFirst()
                .orElse(null);
    }

    /** What is recorded of one constituency, and is told together with others: it is looked up where it is listed. */
    private List<LedgerEvent> inConstituencies(ReadModel ledger) {
        String key = discrepancy.key();
        if (about.stream().startsWith(OF_A_MANDATE)) {
            return ledger.rows(Mandate.class).find(key, about.stream().substring(OF_A_MANDATE.length())).stream()
                    .flatMap(mandate -> Stream.of(mandate.secured(), mandate.exercised(), mandate.setAside()))
                    .filter(Objects::nonNull)
                    .<LedgerEvent>map(EventEnvelope::event)
                    .toList();
        }
        String constituency = about.part();
        return constituency != null
                        && about.stream().startsWith(OF_A_BALLOT)
                        && about.event().equals(EventNames.of(ResultDeclared.class))
                ? Result.of(key, UUID.fromString(about.stream().substring(OF_A_BALLOT.length())), constituency, ledger)
                        .map(result -> List.<LedgerEvent>of(result.fact()))
                        .orElse(List.of())
                : List.of();
    }
}
