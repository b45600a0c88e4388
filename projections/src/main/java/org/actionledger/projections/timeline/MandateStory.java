package org.actionledger.projections.timeline;

import java.util.List;
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
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells of mandates and of the day each one ends. */
final class MandateStory {

    private MandateStory() {}

    static Told tell(MandateEvent event, Happening happening, Story story) {
        return switch (event) {
            case MandateSecured secured -> secured(secured, happening, story);
            case MandateStated stated -> stated(stated, happening, story);
            case MandateExercised exercised -> exercised(exercised, happening, story);
            case MandateSetAside aside ->
                EntryDraft.of(
                                happening,
                                "MANDATE_SET_ASIDE",
                                "set aside",
                                Phrases.capitalised(story.nameOf(Streams.mandate(aside.mandate()), "mandate"))
                                        + " set aside")
                        .together(together(aside.mandate(), story)
                                .map(mandates ->
                                        mandates.next(aside.when().date() + " " + aside.because() + ",", " set aside"))
                                .orElse(null))
                        .fact("By", aside.by().equals("COURT") ? "a court" : "a corrected result")
                        .fact("Because", aside.because())
                        .on(aside.when());
        };
    }

    /** Told with the mandate. */
    private static Told stated(MandateStated stated, Happening happening, Story story) {
        String name = "Last day as the union stated it";
        String day = DateText.said(stated.lastDay());
        return story.thing(Streams.mandate(stated.mandate()))
                .filter(_ -> happening.isPlaced())
                .<Told>map(secured -> Addition.to(secured, happening, new Entry.Fact(name, day)))
                .orElseGet(() -> EntryDraft.of(happening, "MANDATE_STATED", "stated", name + ", of a mandate: " + day)
                        .on(EntryDraft.recorded(happening.envelope())));
    }

    static String name(MandateSecured secured) {
        return "mandate for " + Phrases.plainly(secured.question()) + whose(secured);
    }

    /** As it is called where the mandates of other constituencies are called the same. */
    static String nameAmongMany(MandateSecured secured) {
        return whose(secured).isEmpty() ? name(secured) : "mandates for " + Phrases.plainly(secured.question());
    }

    private static String whose(MandateSecured secured) {
        return secured.constituency().equals(BallotStory.EVERYBODY)
                ? ""
                : " in " + (secured.employer() == null ? secured.constituency() : secured.employer());
    }

    private static Entry secured(MandateSecured secured, Happening happening, Story story) {
        MandateTerm term = secured.term();
        When when = dateOf(secured, happening.envelope(), story);
        return EntryDraft.of(
                        happening,
                        "MANDATE_SECURED",
                        "mandate",
                        Phrases.capitalised(name(secured)) + " secured: " + end(term))
                .fact("Ballot", story.nameOf(Streams.ballot(secured.ballot()), "a ballot"))
                .fact("Ballot day", secured.ballotDay() == null ? "unknown" : DateText.said(secured.ballotDay()))
                .fact(
                        "How the day is counted",
                        term == null ? null : term.explanation().arithmetic())
                .fact("Rule", term == null ? null : term.explanation().provision())
                .together(together(secured, when))
                .on(when);
    }

    /** Of a mandate of one constituency, with those of others. */
    private static @Nullable Together together(MandateSecured secured, When when) {
        if (whose(secured).isEmpty()) {
            return null;
        }
        String end = end(secured.term());
        return new Together(
                "mandates of " + secured.ballot() + " for " + secured.question() + ", " + end + ", " + when.date(),
                secured.ballot(),
                nameAmongMany(secured),
                " secured",
                ": " + end,
                List.of());
    }

    private static Optional<Together> together(UUID mandate, Story story) {
        return story.thing(Streams.mandate(mandate))
                .filter(brought -> brought.event() instanceof MandateSecured)
                .map(brought -> {
                    MandateSecured secured = (MandateSecured) brought.event();
                    return together(secured, dateOf(secured, brought, story));
                });
    }

    private static String end(@Nullable MandateTerm term) {
        if (term == null) {
            return "its last day cannot be known from what is recorded";
        }
        return term.kind().equals("START_BY")
                ? "action must begin by " + DateText.said(term.day())
                : "last day " + DateText.said(term.day());
    }

    /** That of the result, for people learn of both at once; though in law the mandate began with its ballot day. */
    private static When dateOf(MandateSecured secured, EventEnvelope envelope, Story story) {
        return story.event(secured.result())
                .map(EventEnvelope::event)
                .filter(ResultDeclared.class::isInstance)
                .map(event -> ((ResultDeclared) event).when())
                .orElseGet(() -> secured.ballotDay() != null
                        ? When.on(secured.ballotDay().toString())
                        : EntryDraft.recorded(envelope));
    }

    private static Told exercised(MandateExercised exercised, Happening happening, Story story) {
        String name = story.nameOf(Streams.mandate(exercised.mandate()), "a mandate");
        Optional<EventEnvelope> start =
                story.event(happening.envelope().cause()).filter(cause -> cause.event() instanceof ActionStarted);
        Together together = together(exercised.mandate(), story)
                .map(mandates -> mandates.next(exercised.firstDay().date(), " used for the first time"))
                .orElse(null);
        // One of many is told with the others of them, and not with the action.
        if (start.isPresent() && together == null && happening.isPlaced()) {
            return Addition.to(start.get(), happening, new Entry.Fact("First use of", name));
        }
        return EntryDraft.of(
                        happening,
                        "MANDATE_EXERCISED",
                        "exercised",
                        Phrases.capitalised(name) + " used for the first time")
                .together(together)
                .on(exercised.firstDay());
    }
}
