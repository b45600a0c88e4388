package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    static void tell(MandateEvent event, EventEnvelope envelope, Story story) {
        switch (event) {
            case MandateSecured secured ->
                story.bring(Streams.mandate(secured.mandate()), name(secured), secured(secured, envelope, story));
            case MandateStated stated -> stated(stated, envelope, story);
            case MandateExercised exercised -> exercised(exercised, envelope, story);
            case MandateSetAside aside ->
                story.tell(EntryDraft.of(
                                envelope,
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
                        .on(aside.when()));
        }
    }

    /** Told with the mandate. */
    private static void stated(MandateStated stated, EventEnvelope envelope, Story story) {
        String name = "Last day as the union stated it";
        String day = DateText.said(stated.lastDay());
        story.thing(Streams.mandate(stated.mandate()))
                .ifPresentOrElse(
                        mandate -> story.add(mandate.entry(), List.of(new Entry.Fact(name, day))),
                        () -> story.tell(
                                EntryDraft.of(envelope, "MANDATE_STATED", "stated", name + ", of a mandate: " + day)
                                        .on(EntryDraft.recorded(envelope))));
    }

    private static String name(MandateSecured secured) {
        return "mandate for " + Phrases.plainly(secured.question()) + whose(secured);
    }

    private static String whose(MandateSecured secured) {
        return secured.constituency().equals(BallotStory.EVERYBODY)
                ? ""
                : " in " + (secured.employer() == null ? secured.constituency() : secured.employer());
    }

    private static Entry secured(MandateSecured secured, EventEnvelope envelope, Story story) {
        MandateTerm term = secured.term();
        When when = dateOf(secured, envelope, story);
        return EntryDraft.of(
                        envelope,
                        "MANDATE_SECURED",
                        "mandate",
                        Phrases.capitalised(name(secured)) + " secured: " + end(term))
                .fact("Ballot", story.nameOf(Streams.ballot(secured.ballot()), "a ballot"))
                .fact("Ballot day", secured.ballotDay() == null ? "unknown" : DateText.said(secured.ballotDay()))
                .fact(
                        "How the day is counted",
                        term == null ? null : term.explanation().arithmetic())
                .fact("Rule", term == null ? null : term.explanation().provision())
                .together(whose(secured).isEmpty() ? null : together(secured, when))
                .on(when);
    }

    private static Together together(MandateSecured secured, When when) {
        String end = end(secured.term());
        return new Together(
                "mandates of " + secured.ballot() + " for " + secured.question() + ", " + end + ", " + when.date(),
                secured.ballot(),
                "mandates for " + Phrases.plainly(secured.question()),
                " secured",
                ": " + end,
                List.of());
    }

    private static Optional<Together> together(UUID mandate, Story story) {
        return story.thing(Streams.mandate(mandate)).map(Thing::together);
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
        return story.told(secured.result())
                .map(Entry::when)
                .orElseGet(() -> secured.ballotDay() != null
                        ? When.on(secured.ballotDay().toString())
                        : EntryDraft.recorded(envelope));
    }

    private static void exercised(MandateExercised exercised, EventEnvelope envelope, Story story) {
        String name = story.nameOf(Streams.mandate(exercised.mandate()), "a mandate");
        Optional<Entry> start = Optional.ofNullable(envelope.cause()).flatMap(story::told);
        List<Entry.Fact> facts = List.of(new Entry.Fact("First use of", name));
        Together together = together(exercised.mandate(), story)
                .map(mandates -> mandates.next(exercised.firstDay().date(), " used for the first time"))
                .orElse(null);
        // One of many is told with the others of them, and not with the action.
        if (start.isPresent() && together == null && story.isPlaced()) {
            story.add(start.get().id(), facts);
        } else {
            story.tell(EntryDraft.of(
                            envelope,
                            "MANDATE_EXERCISED",
                            "exercised",
                            Phrases.capitalised(name) + " used for the first time")
                    .together(together)
                    .on(exercised.firstDay()));
        }
    }
}
