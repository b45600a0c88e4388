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
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells of ballots, and never of a Yes without what it means. */
final class BallotStory {

    /** The constituency of a ballot that counts all votes together. */
    static final String EVERYBODY = "all";

    private BallotStory() {}

    static Entry tell(BallotEvent event, Happening happening, Story story) {
        return switch (event) {
            case BallotAnnounced announced -> announced(announced, happening);
            case BallotOpened opened ->
                EntryDraft.of(happening, "BALLOT_OPENED", "opened", "Ballot opened: " + name(opened.ballot(), story))
                        .yesMeans(meaning(opened.ballot(), story))
                        .on(opened.when());
            case TurnoutReported turnout ->
                EntryDraft.of(
                                happening,
                                "TURNOUT_REPORTED",
                                "turnout so far",
                                "Turnout so far in " + name(turnout.ballot(), story) + ": " + soFar(turnout))
                        .on(turnout.when());
            case BallotPutOnHold held ->
                EntryDraft.of(
                                happening,
                                "BALLOT_PUT_ON_HOLD",
                                "on hold",
                                "Ballot put on hold: " + name(held.ballot(), story))
                        .fact("Because", held.because())
                        .yesMeans(meaning(held.ballot(), story))
                        .on(held.when());
            case BallotClosed closed ->
                EntryDraft.of(happening, "BALLOT_CLOSED", "closed", "Ballot closed: " + name(closed.ballot(), story))
                        .on(closed.when());
            case ResultDeclared declared -> declared(declared, happening, story);
        };
    }

    private static Entry declared(ResultDeclared declared, Happening happening, Story story) {
        Map<String, String> meanings = questions(declared.ballot(), story).stream()
                .collect(Collectors.toMap(Question::question, Question::meaningOfYes, (first, _) -> first));
        ResultInWords result = new ResultInWords(declared, meanings);
        return EntryDraft.of(happening, "RESULT_DECLARED", "result", result.title())
                .fact("Ballot", name(declared.ballot(), story))
                .facts(result.facts())
                .yesMeans(meaning(declared.ballot(), story))
                .together(together(declared, result))
                .on(declared.when());
    }

    private static @Nullable Together together(ResultDeclared declared, ResultInWords result) {
        return declared.constituency().equals(EVERYBODY)
                ? null
                : new Together(
                        "results of " + declared.ballot() + " "
                                + declared.when().date(),
                        declared.ballot(),
                        "ballot results",
                        "",
                        "",
                        result.outcomes());
    }

    private static Entry announced(BallotAnnounced announced, Happening happening) {
        String type = Phrases.capitalised(Phrases.ballotType(announced.type()));
        return EntryDraft.of(happening, "BALLOT_ANNOUNCED", "announced", type + " announced: " + announced.title())
                .facts(announced.questions().stream()
                        .map(question ->
                                new Entry.Fact("Question on " + Phrases.plainly(question.question()), question.text()))
                        .toList())
                .fact("To open", announced.opens() == null ? null : DateText.said(announced.opens()))
                .fact("To close", announced.closes() == null ? null : DateText.said(announced.closes()))
                .fact("How", Phrases.plainly(announced.method()))
                .fact(
                        "Counted",
                        announced.aggregation().equals("DISAGGREGATED")
                                ? "for each employer or workplace alone"
                                : "all votes together")
                .yesMeans(meaning(announced.questions()))
                .on(announced.when());
    }

    private static @Nullable String meaning(UUID ballot, Story story) {
        return meaning(questions(ballot, story));
    }

    private static List<Question> questions(UUID ballot, Story story) {
        return story.thing(Streams.ballot(ballot), BallotAnnounced.class)
                .map(BallotAnnounced::questions)
                .orElse(List.of());
    }

    private static @Nullable String meaning(List<Question> questions) {
        return switch (questions.size()) {
            case 0 -> null;
            case 1 -> questions.getFirst().meaningOfYes();
            default ->
                questions.stream()
                        .map(question -> Phrases.plainly(question.question()) + ": " + question.meaningOfYes())
                        .collect(Collectors.joining("; "));
        };
    }

    private static String name(UUID ballot, Story story) {
        return story.nameOf(Streams.ballot(ballot), "a ballot");
    }

    private static String soFar(TurnoutReported turnout) {
        if (turnout.percentage() != null) {
            return turnout.percentage() + " %";
        }
        return turnout.votesCast() == null ? "unknown" : turnout.votesCast() + " votes";
    }
}
