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
import org.actionledger.events.When;
import org.actionledger.projections.fold.Happening;
import org.actionledger.projections.words.Asked;
import org.actionledger.projections.words.Dates;
import org.jspecify.annotations.Nullable;

/** Tells of mandates and of the day each one ends. */
final class MandateStory {

    private MandateStory() {}

    static void tell(MandateEvent event, Happening happening, Story story) {
        switch (event) {
            case MandateSecured secured -> story.tell(secured(secured, happening, story));
            case MandateStated stated ->
                story.add(
                        stated.mandate(),
                        happening,
                        List.of(new Entry.Fact("Last day as the union stated it", Dates.said(stated.lastDay()))));
            case MandateExercised exercised -> exercised(exercised, happening, story);
            case MandateSetAside aside ->
                story.tell(Telling.of(
                                happening,
                                "MANDATE_SET_ASIDE",
                                "set aside",
                                Asked.capitalised(story.nameOf(aside.mandate(), "mandate")) + " set aside")
                        .together(together(aside.mandate(), story)
                                .map(mandates ->
                                        mandates.next(aside.when().date() + " " + aside.because() + ",", " set aside"))
                                .orElse(null))
                        .fact("By", aside.by().equals("COURT") ? "a court" : "a corrected result")
                        .fact("Because", aside.because())
                        .on(aside.when()));
        }
    }

    private static Entry secured(MandateSecured secured, Happening happening, Story story) {
        String whose = secured.constituency().equals(BallotStory.EVERYBODY)
                ? ""
                : " in " + (secured.employer() == null ? secured.constituency() : secured.employer());
        String name = "mandate for " + Asked.plainly(secured.question()) + whose;
        MandateTerm term = secured.term();
        When when = dateOf(secured, happening, story);
        return Telling.of(happening, "MANDATE_SECURED", "mandate", Asked.capitalised(name) + " secured: " + end(term))
                .naming(secured.mandate(), name)
                .fact("Ballot", story.nameOf(secured.ballot(), "a ballot"))
                .fact("Ballot day", secured.ballotDay() == null ? "unknown" : Dates.said(secured.ballotDay()))
                .fact(
                        "How the day is counted",
                        term == null ? null : term.explanation().arithmetic())
                .fact("Rule", term == null ? null : term.explanation().provision())
                .together(whose.isEmpty() ? null : together(secured, when))
                .on(when);
    }

    private static Together together(MandateSecured secured, When when) {
        String end = end(secured.term());
        return new Together(
                "mandates of " + secured.ballot() + " for " + secured.question() + ", " + end + ", " + when.date(),
                secured.ballot(),
                "mandates for " + Asked.plainly(secured.question()),
                " secured",
                ": " + end,
                List.of());
    }

    private static Optional<Together> together(UUID mandate, Story story) {
        return story.find(mandate).flatMap(entry -> Optional.ofNullable(entry.together()));
    }

    private static String end(@Nullable MandateTerm term) {
        if (term == null) {
            return "its last day cannot be known from what is recorded";
        }
        return term.kind().equals("START_BY")
                ? "action must begin by " + Dates.said(term.day())
                : "last day " + Dates.said(term.day());
    }

    /** That of the result, for people learn of both at once; though in law the mandate began with its ballot day. */
    private static When dateOf(MandateSecured secured, Happening happening, Story story) {
        return story.find(secured.result())
                .map(Entry::when)
                .orElseGet(() -> When.on(
                        secured.ballotDay() != null
                                ? secured.ballotDay().toString()
                                : happening
                                        .recordedAt()
                                        .atZone(Dates.LONDON)
                                        .toLocalDate()
                                        .toString()));
    }

    private static void exercised(MandateExercised exercised, Happening happening, Story story) {
        String name = story.nameOf(exercised.mandate(), "a mandate");
        UUID start = happening.cause();
        List<Entry.Fact> facts = List.of(new Entry.Fact("First use of", name));
        Together together = together(exercised.mandate(), story)
                .map(mandates -> mandates.next(exercised.firstDay().date(), " used for the first time"))
                .orElse(null);
        // One of many has an entry of its own: that of the action would be written anew, and longer, for each of them.
        if (together != null || start == null || !story.add(start, happening, facts)) {
            story.tell(Telling.of(
                            happening,
                            "MANDATE_EXERCISED",
                            "exercised",
                            Asked.capitalised(name) + " used for the first time")
                    .together(together)
                    .on(exercised.firstDay()));
        }
    }
}
