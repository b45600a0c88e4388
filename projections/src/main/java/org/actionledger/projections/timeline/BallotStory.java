package org.actionledger.projections.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.Streams;
import org.jspecify.annotations.Nullable;

/** Tells of ballots, and never of a Yes without what it means. */
record BallotStory(Story story) {

    /** The constituency of a ballot that counts all votes together. */
    static final String EVERYBODY = "all";

    Entry tell(BallotEvent fact, TimelineEvent event) {
        return switch (fact) {
            case BallotAnnounced announced -> announced(announced, event);
            case BallotOpened opened ->
                story.entry(event, "BALLOT_OPENED", Map.of("ballot", name(opened.ballot())))
                        .yesMeans(meaning(questions(opened.ballot())))
                        .on(opened.when());
            case TurnoutReported turnout ->
                story.entry(
                                event,
                                "TURNOUT_REPORTED",
                                Map.of("ballot", name(turnout.ballot()), "turnout", soFar(turnout)))
                        .on(turnout.when());
            case BallotPutOnHold held ->
                story.entry(event, "BALLOT_PUT_ON_HOLD", Map.of("ballot", name(held.ballot())))
                        .fact("because", held.because())
                        .yesMeans(meaning(questions(held.ballot())))
                        .on(held.when());
            case BallotClosed closed ->
                story.entry(event, "BALLOT_CLOSED", Map.of("ballot", name(closed.ballot())))
                        .on(closed.when());
            case ResultDeclared declared -> declared(declared, event);
        };
    }

    private Entry declared(ResultDeclared declared, TimelineEvent event) {
        ResultInWords result = inWords(declared);
        return story.entry(event, "RESULT_DECLARED", result.title())
                .facts(List.of(ballot(declared.ballot())))
                .facts(result.facts())
                .yesMeans(meaning(questions(declared.ballot())))
                .on(declared.when());
    }

    ResultInWords inWords(ResultDeclared declared) {
        return new ResultInWords(
                declared,
                questions(declared.ballot()).stream()
                        .collect(Collectors.toMap(Question::question, Question::meaningOfYes, (first, _) -> first)),
                story.messages());
    }

    Entry.Fact ballot(UUID ballot) {
        return story.fact("ballot", name(ballot));
    }

    private Entry announced(BallotAnnounced announced, TimelineEvent event) {
        return story.entry(
                        event,
                        "BALLOT_ANNOUNCED",
                        Map.of(
                                "type",
                                story.messages().capitalised(story.messages().of("ballot-type", announced.type())),
                                "title",
                                announced.title()))
                .facts(announced.questions().stream()
                        .map(question -> new Entry.Fact(
                                story.messages()
                                        .say(
                                                "fact.question-on",
                                                Map.of(
                                                        "question",
                                                        story.messages().word(question.question()))),
                                question.text()))
                        .toList())
                .fact(
                        "to-open",
                        announced.opens() == null ? null : story.dates().said(announced.opens()))
                .fact(
                        "to-close",
                        announced.closes() == null ? null : story.dates().said(announced.closes()))
                .fact("how", story.messages().word(announced.method()))
                .fact("counted", story.messages().of("aggregation", announced.aggregation()))
                .yesMeans(meaning(announced.questions()))
                .on(announced.when());
    }

    private List<Question> questions(UUID ballot) {
        return story.thing(Streams.ballot(ballot), BallotAnnounced.class)
                .map(BallotAnnounced::questions)
                .orElse(List.of());
    }

    private @Nullable String meaning(List<Question> questions) {
        return switch (questions.size()) {
            case 0 -> null;
            case 1 -> questions.getFirst().meaningOfYes();
            default ->
                questions.stream()
                        .map(question -> story.messages().word(question.question()) + ": " + question.meaningOfYes())
                        .collect(Collectors.joining("; "));
        };
    }

    private String name(UUID ballot) {
        return story.nameOf(Streams.ballot(ballot), "thing.ballot");
    }

    private String soFar(TurnoutReported turnout) {
        if (turnout.percentage() != null) {
            return turnout.percentage() + " %";
        }
        return turnout.votesCast() == null
                ? story.messages().say("figure.unknown")
                : story.messages().say("figure.votes", Map.of("count", turnout.votesCast()));
    }
}
