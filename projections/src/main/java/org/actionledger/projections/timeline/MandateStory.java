package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.DisputeEvent.ActionStarted;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
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
                story.entry(event, "MANDATE_SET_ASIDE", "set aside", Map.of("mandate", called(aside.mandate())))
                        .together(together(aside.mandate(), aside.when().date() + " " + aside.because())
                                .orElse(null))
                        .fact("by", story.messages().of("set-aside-by", aside.by()))
                        .fact("because", aside.because())
                        .on(aside.when());
        };
    }

    /** Told with the mandate. */
    private Told stated(MandateStated stated, TimelineEvent event) {
        String day = story.dates().said(stated.lastDay());
        return story.thing(Streams.mandate(stated.mandate()))
                .filter(_ -> event.isPlaced())
                .<Told>map(secured -> Addition.to(secured, event, story.fact("stated-last-day", day)))
                .orElseGet(() -> story.entry(event, "MANDATE_STATED", "stated", Map.of("day", day))
                        .on(EntryDraft.recorded(event)));
    }

    String name(MandateSecured secured) {
        String question = story.messages().word(secured.question());
        return whose(secured) == null
                ? story.messages().say("mandate.for", Map.of("question", question))
                : story.messages().say("mandate.for-in", Map.of("question", question, "constituency", whose(secured)));
    }

    /** As it is called where the mandates of other constituencies are called the same. */
    String nameAmongMany(MandateSecured secured) {
        return whose(secured) == null
                ? name(secured)
                : story.messages()
                        .say(
                                "mandate.many-for",
                                Map.of("question", story.messages().word(secured.question())));
    }

    private static @Nullable String whose(MandateSecured secured) {
        if (secured.constituency().equals(BallotStory.EVERYBODY)) {
            return null;
        }
        return secured.employer() == null ? secured.constituency() : secured.employer();
    }

    private Entry secured(MandateSecured secured, TimelineEvent event) {
        MandateTerm term = secured.term();
        When when = dateOf(secured, event.envelope());
        return story.entry(
                        event,
                        "MANDATE_SECURED",
                        "mandate",
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
                .together(together(secured, when))
                .on(when);
    }

    /** Of a mandate of one constituency, with those of others. */
    private @Nullable Together together(MandateSecured secured, When when) {
        if (whose(secured) == null) {
            return null;
        }
        MandateTerm term = secured.term();
        String last = term == null ? "unknown" : term.kind() + " " + term.day();
        return new Together(
                "mandates of " + secured.ballot() + " for " + secured.question() + ", " + last + ", " + when.date(),
                secured.ballot(),
                Map.of("question", story.messages().word(secured.question()), "end", end(term)),
                List.of());
    }

    /** Of mandates that the same has become of. */
    private Optional<Together> together(UUID mandate, String became) {
        return story.thing(Streams.mandate(mandate))
                .map(brought -> brought.event() instanceof MandateSecured secured
                        ? together(secured, dateOf(secured, brought))
                        : null)
                .map(mandates -> mandates.next(became));
    }

    private String end(@Nullable MandateTerm term) {
        return term == null
                ? story.messages().say("mandate.end-unknown")
                : story.messages()
                        .say(
                                "mandate.end." + term.kind(),
                                Map.of("day", story.dates().said(term.day())));
    }

    /** That of the result, for people learn of both at once; though in law the mandate began with its ballot day. */
    private When dateOf(MandateSecured secured, EventEnvelope envelope) {
        return story.event(secured.result())
                .map(EventEnvelope::event)
                .filter(ResultDeclared.class::isInstance)
                .map(event -> ((ResultDeclared) event).when())
                .orElseGet(() -> secured.ballotDay() != null
                        ? When.on(secured.ballotDay().toString())
                        : EntryDraft.recorded(envelope));
    }

    private Told exercised(MandateExercised exercised, TimelineEvent event) {
        Optional<EventEnvelope> start =
                story.event(event.envelope().cause()).filter(cause -> cause.event() instanceof ActionStarted);
        Together together =
                together(exercised.mandate(), exercised.firstDay().date()).orElse(null);
        // One of many is told with the others of them, and not with the action.
        if (start.isPresent() && together == null && event.isPlaced()) {
            return Addition.to(
                    start.get(),
                    event,
                    story.fact("first-use-of", story.nameOf(Streams.mandate(exercised.mandate()), "thing.mandate")));
        }
        return story.entry(event, "MANDATE_EXERCISED", "exercised", Map.of("mandate", called(exercised.mandate())))
                .together(together)
                .on(exercised.firstDay());
    }

    private String called(UUID mandate) {
        return story.messages().capitalised(story.nameOf(Streams.mandate(mandate), "thing.mandate"));
    }
}
