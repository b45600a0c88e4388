package org.actionledger.projections.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.events.DisputeEvent;
import org.actionledger.events.DisputeEvent.ActionCalled;
import org.actionledger.events.DisputeEvent.ActionCalledOff;
import org.actionledger.events.DisputeEvent.ActionEnded;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferAccepted;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.events.DisputeEvent.OfferRejected;
import org.actionledger.events.DisputeEvent.OfferSuperseded;
import org.actionledger.events.DisputeEvent.OfferTerm;
import org.actionledger.events.DisputeEvent.OfferWithdrawn;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.Streams;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.words.Counts;
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.MeasureText;
import org.actionledger.projections.words.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells of disputes, offers and action. */
final class DisputeStory {

    private DisputeStory() {}

    static Told tell(DisputeEvent event, Happening happening, Story story) {
        return switch (event) {
            case DisputeDeclared declared ->
                EntryDraft.of(happening, "DISPUTE_DECLARED", "declared", "Dispute declared: " + declared.title())
                        .facts("Matter", declared.matters())
                        .fact("With", String.join("; ", declared.employers()))
                        .on(declared.when());
            case OfferReceived offer -> received(offer, happening);
            case OfferSuperseded superseded -> superseded(superseded, happening, story);
            case OfferWithdrawn withdrawn ->
                EntryDraft.of(
                                happening,
                                "OFFER_WITHDRAWN",
                                "withdrawn",
                                "Offer withdrawn: " + offer(withdrawn, withdrawn.offer(), story))
                        .fact("Because", withdrawn.because())
                        .on(withdrawn.when());
            case OfferAccepted accepted ->
                EntryDraft.of(
                                happening,
                                "OFFER_ACCEPTED",
                                "accepted",
                                "Offer accepted: " + offer(accepted, accepted.offer(), story))
                        .fact("By", by(accepted.ballot(), accepted.body(), story))
                        .fact("Because", accepted.because())
                        .on(accepted.when());
            case OfferRejected rejected ->
                EntryDraft.of(
                                happening,
                                "OFFER_REJECTED",
                                "rejected",
                                "Offer rejected: " + offer(rejected, rejected.offer(), story))
                        .fact("By", by(rejected.ballot(), rejected.body(), story))
                        .fact("Because", rejected.because())
                        .on(rejected.when());
            case ActionCalled called -> called(called, happening, story);
            case ActionStarted started ->
                EntryDraft.of(
                                happening,
                                "ACTION_STARTED",
                                "started",
                                action(started, started.action(), story) + " began")
                        .on(started.when());
            case ActionCalledOff off ->
                EntryDraft.of(
                                happening,
                                "ACTION_CALLED_OFF",
                                "called off",
                                action(off, off.action(), story) + " called off")
                        .fact("Because", off.because())
                        .on(off.when());
            case ActionEnded ended ->
                EntryDraft.of(happening, "ACTION_ENDED", "ended", action(ended, ended.action(), story) + " ended")
                        .fact("Because", ended.because())
                        .on(ended.when());
        };
    }

    /** Told with the offer that takes its place. */
    private static Told superseded(OfferSuperseded superseded, Happening happening, Story story) {
        Optional<EventEnvelope> by = story.thing(Ref.offer(superseded, superseded.by()));
        String before = story.nameOf(Ref.offer(superseded, superseded.offer()), "the offer before it");
        if (by.isPresent() && happening.isPlaced()) {
            return Addition.to(by.get(), happening, new Entry.Fact("Takes the place of", before));
        }
        return EntryDraft.of(happening, "OFFER_SUPERSEDED", "superseded", "An offer takes the place of " + before)
                .on(superseded.when());
    }

    private static Entry received(OfferReceived offer, Happening happening) {
        return EntryDraft.of(happening, "OFFER_RECEIVED", "offer", "Offer from " + offer.from() + ": " + offer.title())
                .facts(offer.terms().stream()
                        .map(term -> new Entry.Fact(Phrases.capitalised(term.matter()), term(term)))
                        .toList())
                .fact("Version", "offer " + offer.version() + " in this dispute")
                .on(offer.when());
    }

    private static String term(OfferTerm term) {
        String figures = term.measures().stream().map(MeasureText::said).collect(Collectors.joining("; "));
        return figures.isEmpty() ? term.what() : term.what() + ": " + figures;
    }

    private static Entry called(ActionCalled called, Happening happening, Story story) {
        List<Entry.Fact> instructions = new ArrayList<>();
        for (String instruction : called.instructions()) {
            instructions.add(new Entry.Fact("Instruction " + (instructions.size() + 1), instruction));
        }
        String kind = Phrases.capitalised(Phrases.plainly(called.kind()));
        return EntryDraft.of(happening, "ACTION_CALLED", "called", kind + " called" + days(called))
                .fact("Under", under(called, story))
                .facts(instructions)
                .on(called.when());
    }

    private static String under(ActionCalled called, Story story) {
        Map<String, Integer> mandates = new LinkedHashMap<>();
        for (UUID mandate : called.mandates()) {
            String name = story.thing(Streams.mandate(mandate), MandateSecured.class)
                    .map(MandateStory::nameAmongMany)
                    .orElse("a mandate");
            mandates.merge(name, 1, Integer::sum);
        }
        return mandates.entrySet().stream()
                .map(each -> each.getKey()
                        + (each.getValue() == 1 ? "" : " in " + Counts.said(each.getValue()) + " constituencies"))
                .collect(Collectors.joining("; "));
    }

    private static String days(ActionCalled called) {
        if (!called.days().isEmpty()) {
            return " for " + called.days().stream().sorted().map(DateText::said).collect(Collectors.joining(", "));
        }
        LocalDate from = called.from();
        LocalDate until = called.until();
        return (from == null ? "" : " from " + DateText.said(from))
                + (until == null ? "" : " until " + DateText.said(until));
    }

    private static String offer(DisputeEvent event, UUID offer, Story story) {
        return story.nameOf(Ref.offer(event, offer), "an offer");
    }

    private static String action(DisputeEvent event, UUID action, Story story) {
        return story.nameOf(Ref.action(event, action), "Action");
    }

    private static @Nullable String by(@Nullable UUID ballot, @Nullable String body, Story story) {
        if (ballot == null) {
            return body;
        }
        String members = "members, in " + story.nameOf(Streams.ballot(ballot), "a ballot");
        return body == null ? members : members + "; " + body;
    }
}
