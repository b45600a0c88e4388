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
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells of ballots, and never of a Yes without what it means. */
final class BallotStory {

    /** The constituency of a ballot that counts all votes together. */
    static final String EVERYBODY = "all";

    private BallotStory() {}

    static void tell(BallotEvent event, EventEnvelope envelope, Story story) {
        switch (event) {
            case BallotAnnounced announced ->
                story.bring(
                        Streams.ballot(announced.ballot()),
                        announced.title(),
                        announced.questions().stream()
                                .collect(Collectors.toMap(
                                        Question::question, Question::meaningOfYes, (first, _) -> first)),
                        announced(announced, envelope));
            case BallotOpened opened ->
                story.tell(EntryDraft.of(
                                envelope, "BALLOT_OPENED", "opened", "Ballot opened: " + name(opened.ballot(), story))
                        .yesMeans(meaning(opened.ballot(), story))
                        .on(opened.when()));
            case TurnoutReported turnout ->
                story.tell(EntryDraft.of(
                                envelope,
                                "TURNOUT_REPORTED",
                                "turnout so far",
                                "Turnout so far in " + name(turnout.ballot(), story) + ": " + soFar(turnout))
                        .on(turnout.when()));
            case BallotPutOnHold held ->
                story.tell(EntryDraft.of(
                                envelope,
                                "BALLOT_PUT_ON_HOLD",
                                "on hold",
                                "Ballot put on hold: " + name(held.ballot(), story))
                        .fact("Because", held.because())
                        .yesMeans(meaning(held.ballot(), story))
                        .on(held.when()));
            case BallotClosed closed ->
                story.tell(EntryDraft.of(
                                envelope, "BALLOT_CLOSED", "closed", "Ballot closed: " + name(closed.ballot(), story))
                        .on(closed.when()));
            case ResultDeclared declared -> story.tell(declared(declared, envelope, story));
        }
    }

    private static Entry declared(ResultDeclared declared, EventEnvelope envelope, Story story) {
        Map<String, String> meanings = story.thing(Streams.ballot(declared.ballot()))
                .map(Thing::meanings)
                .orElse(Map.of());
        ResultInWords result = new ResultInWords(declared, meanings);
        return EntryDraft.of(envelope, "RESULT_DECLARED", "result", result.title())
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

    private static Entry announced(BallotAnnounced announced, EventEnvelope envelope) {
        String type = Phrases.capitalised(Phrases.ballotType(announced.type()));
        return EntryDraft.of(envelope, "BALLOT_ANNOUNCED", "announced", type + " announced: " + announced.title())
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
        return story.thing(Streams.ballot(ballot)).map(Thing::meaningOfYes).orElse(null);
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
