package org.actionledger.projections.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Streams;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.EventEnvelope;
import org.jspecify.annotations.Nullable;

/** Tells of mandates: which there are, until when, and what became of them. */
record MandateStory(Story story) {

    Told tell(MandateEvent fact, TimelineEvent event) {
        return switch (fact) {
            case MandateSecured secured -> secured(secured, event);
            case MandateStated stated -> stated(stated, event);
            case MandateExercised exercised -> exercised(exercised, event);
            case MandateSetAside aside ->
                story.entry(event, "MANDATE_SET_ASIDE", Map.of("mandate", called(aside.mandate())))
                        .fact("by", story.messages().of("set-aside-by", aside.by()))
                        .fact("because", aside.because())
                        .on(aside.when());
        };
    }

    /** Told with the mandate. */
    private Told stated(MandateStated stated, TimelineEvent event) {
        String day = story.dates().said(stated.lastDay());
        return story.thing(Streams.mandate(stated.mandate()))
                .filter(_ -> event.isPlaced() && event.group() == null)
                .<Told>map(secured -> Addition.to(secured, event, story.fact("stated-last-day", day)))
                .orElseGet(() ->
                        story.entry(event, "MANDATE_STATED", Map.of("day", day)).on(EntryDraft.recorded(event)));
    }

    String name(MandateSecured secured) {
        String whose = whose(secured);
        return whose == null
                ? nameOfOne(secured.question(), story.messages())
                : story.messages()
                        .say(
                                "mandate.for-in",
                                Map.of("question", story.messages().word(secured.question()), "constituency", whose));
    }

    /** As mandates are called of which there is one in each constituency. */
    static String nameOfMany(String question, Messages messages) {
        return messages.say("mandate.many-for", Map.of("question", messages.word(question)));
    }

    static String nameOfOne(String question, Messages messages) {
        return messages.say("mandate.for", Map.of("question", messages.word(question)));
    }

    private static @Nullable String whose(MandateSecured secured) {
        if (secured.constituency().equals(BallotStory.EVERYBODY)) {
            return null;
        }
        return secured.employer() == null ? secured.constituency() : secured.employer();
    }

    private Entry secured(MandateSecured secured, TimelineEvent event) {
        MandateTerm term = secured.term();
        return story.entry(
                        event,
                        "MANDATE_SECURED",
                        Map.of("mandate", story.messages().capitalised(name(secured)), "end", end(term)))
                .fact("ballot", story.nameOf(Streams.ballot(secured.ballot()), "thing.ballot"))
                .fact(
                        "ballot-day",
                        secured.ballotDay() == null
                                ? story.messages().say("figure.unknown")
                                : story.dates().said(secured.ballotDay()))
                .fact(
                        "how-counted",
                        term == null
                                ? null
                                : story.messages().say(term.explanation().steps()))
                .fact(
                        "rule",
                        term == null
                                ? null
                                : story.messages().citation(term.explanation().provision()))
                .on(secured.declared());
    }

    private String end(@Nullable MandateTerm term) {
        return term == null ? end(null, null, story.messages()) : end(term.kind(), term.day(), story.messages());
    }

    static String end(@Nullable String kind, @Nullable LocalDate day, Messages messages) {
        return kind == null || day == null
                ? messages.say("mandate.end-unknown")
                : messages.say(
                        "mandate.end." + kind, Map.of("day", messages.dates().said(day)));
    }

    private Told exercised(MandateExercised exercised, TimelineEvent event) {
        Optional<EventEnvelope<?>> start =
                story.event(event.envelope().cause()).filter(cause -> cause.event() instanceof ActionStarted);
        // One of many is told with the others of them, and not with the action.
        if (start.isPresent() && event.group() == null && event.isPlaced()) {
            return Addition.to(
                    start.get(),
                    event,
                    story.fact("first-use-of", story.nameOf(Streams.mandate(exercised.mandate()), "thing.mandate")));
        }
        return story.entry(event, "MANDATE_EXERCISED", Map.of("mandate", called(exercised.mandate())))
                .on(exercised.firstDay());
    }

    private String called(UUID mandate) {
        return story.messages().capitalised(story.nameOf(Streams.mandate(mandate), "thing.mandate"));
    }
}
