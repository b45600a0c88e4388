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
import org.actionledger.events.Streams;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.GroupCount;
import org.actionledger.projections.mandates.MandateGroup;
import org.jspecify.annotations.Nullable;

/** Tells of disputes, offers and action. */
record DisputeStory(Story story) {

    Told tell(DisputeEvent fact, TimelineEvent event) {
        return switch (fact) {
            case DisputeDeclared declared ->
                story.entry(event, "DISPUTE_DECLARED", Map.of("title", declared.title()))
                        .facts("matter", declared.matters())
                        .fact("with", String.join("; ", declared.employers()))
                        .on(declared.when());
            case OfferReceived offer -> received(offer, event);
            case OfferSuperseded superseded -> superseded(superseded, event);
            case OfferWithdrawn withdrawn ->
                story.entry(event, "OFFER_WITHDRAWN", offer(withdrawn, withdrawn.offer()))
                        .fact("because", withdrawn.because())
                        .on(withdrawn.when());
            case OfferAccepted accepted ->
                story.entry(event, "OFFER_ACCEPTED", offer(accepted, accepted.offer()))
                        .fact("by", by(accepted.ballot(), accepted.body()))
                        .fact("because", accepted.because())
                        .on(accepted.when());
            case OfferRejected rejected ->
                story.entry(event, "OFFER_REJECTED", offer(rejected, rejected.offer()))
                        .fact("by", by(rejected.ballot(), rejected.body()))
                        .fact("because", rejected.because())
                        .on(rejected.when());
            case ActionCalled called -> called(called, event);
            case ActionStarted started ->
                story.entry(event, "ACTION_STARTED", action(started, started.action()))
                        .on(started.when());
            case ActionCalledOff off ->
                story.entry(event, "ACTION_CALLED_OFF", action(off, off.action()))
                        .fact("because", off.because())
                        .on(off.when());
            case ActionEnded ended ->
                story.entry(event, "ACTION_ENDED", action(ended, ended.action()))
                        .fact("because", ended.because())
                        .on(ended.when());
        };
    }

    /** Told with the offer that takes its place. */
    private Told superseded(OfferSuperseded superseded, TimelineEvent event) {
        Optional<EventEnvelope<?>> by = story.thing(Ref.offer(superseded, superseded.by()));
        String before = story.nameOf(Ref.offer(superseded, superseded.offer()), "thing.offer-before");
        if (by.isPresent() && event.isPlaced()) {
            return Addition.to(by.get(), event, story.fact("takes-the-place-of", before));
        }
        return story.entry(event, "OFFER_SUPERSEDED", Map.of("offer", before)).on(superseded.when());
    }

    private Entry received(OfferReceived offer, TimelineEvent event) {
        return story.entry(event, "OFFER_RECEIVED", Map.of("from", offer.from(), "title", offer.title()))
                .facts(offer.terms().stream()
                        .map(term -> new Entry.Fact(story.messages().capitalised(term.matter()), term(term)))
                        .toList())
                .fact("version", story.messages().say("offer.version", Map.of("version", offer.version())))
                .on(offer.when());
    }

    private String term(OfferTerm term) {
        String figures = term.measures().stream()
                .map(measure -> story.messages().measures().said(measure))
                .collect(Collectors.joining("; "));
        return figures.isEmpty() ? term.what() : term.what() + ": " + figures;
    }

    private Entry called(ActionCalled called, TimelineEvent event) {
        Messages messages = story.messages();
        List<Entry.Fact> instructions = new ArrayList<>();
        for (String instruction : called.instructions()) {
            instructions.add(new Entry.Fact(
                    messages.say("fact.instruction", Map.of("number", instructions.size() + 1)), instruction));
        }
        String kind = messages.capitalised(messages.word(called.kind()));
        return story.entry(event, "ACTION_CALLED", Map.of("kind", kind, "days", days(called)))
                .fact("under", under(called, event.mandates()))
                .facts(instructions)
                .on(called.when());
    }

    /** All are for one kind of action; of thousands the first are looked up, and the others are of constituencies as well. */
    private String under(ActionCalled called, int inAll) {
        Messages messages = story.messages();
        Map<String, Integer> mandates = new LinkedHashMap<>();
        int known = 0;
        for (GroupCount<MandateGroup> alike : story.mandates(called.mandates())) {
            String question = alike.group().question();
            mandates.merge(
                    alike.group().ofEverybody()
                            ? MandateStory.nameOfOne(question, messages)
                            : MandateStory.nameOfMany(question, messages),
                    alike.rows(),
                    Integer::sum);
            known += alike.rows();
        }
        if (known < called.mandates().size()) {
            mandates.put(messages.say("thing.mandate"), called.mandates().size() - known);
        }
        if (inAll > called.mandates().size()) {
            mandates.merge(
                    MandateStory.nameOfMany(called.kind(), messages),
                    inAll - called.mandates().size(),
                    Integer::sum);
        }
        return mandates.entrySet().stream()
                .map(each -> each.getValue() == 1
                        ? each.getKey()
                        : messages.say(
                                "mandate.in-constituencies",
                                Map.of("mandates", each.getKey(), "count", each.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String days(ActionCalled called) {
        Messages messages = story.messages();
        if (!called.days().isEmpty()) {
            return messages.say(
                    "action.for-days",
                    Map.of(
                            "days",
                            called.days().stream()
                                    .sorted()
                                    .map(story.dates()::said)
                                    .collect(Collectors.joining(", "))));
        }
        LocalDate from = called.from();
        LocalDate until = called.until();
        return (from == null
                        ? ""
                        : messages.say(
                                "action.from", Map.of("day", story.dates().said(from))))
                + (until == null
                        ? ""
                        : messages.say(
                                "action.until", Map.of("day", story.dates().said(until))));
    }

    private Map<String, String> offer(DisputeEvent event, UUID offer) {
        return Map.of("offer", story.nameOf(Ref.offer(event, offer), "thing.offer"));
    }

    private Map<String, String> action(DisputeEvent event, UUID action) {
        return Map.of("action", story.nameOf(Ref.action(event, action), "thing.action"));
    }

    private @Nullable String by(@Nullable UUID ballot, @Nullable String body) {
        if (ballot == null) {
            return body;
        }
        String members = story.messages()
                .say("by.members", Map.of("ballot", story.nameOf(Streams.ballot(ballot), "thing.ballot")));
        return body == null ? members : members + "; " + body;
    }
}
