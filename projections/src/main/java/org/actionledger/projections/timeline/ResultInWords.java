package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.language.Messages;
import org.actionledger.projections.ballots.Shares;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is announced: what was carried, by which share of votes, on what turnout.
 *
 * @param meanings what Yes means, by question
 */
record ResultInWords(ResultDeclared declared, Map<String, String> meanings, Messages messages) {

    String title() {
        List<String> parts = new ArrayList<>();
        declared.outcomes()
                .forEach(outcome -> parts.add(messages.say(
                        "result.outcome",
                        Map.of(
                                "question", asked(outcome.question()),
                                "carried", carried(outcome),
                                "share", share(outcome.question())))));
        parts.add(messages.say("result.turnout", Map.of("turnout", turnout())));
        String told = String.join("; ", parts);
        return declared.constituency().equals(BallotStory.EVERYBODY)
                ? messages.say("timeline.RESULT_DECLARED", Map.of("told", told))
                : messages.say("timeline.result-in", Map.of("constituency", whose(), "told", told));
    }

    private String whose() {
        return declared.employer() == null ? declared.constituency() : declared.employer();
    }

    List<Entry.Fact> facts() {
        List<Entry.Fact> facts = new ArrayList<>();
        facts.add(new Entry.Fact(messages.say("fact.turnout"), turnout()));
        addCount(facts, "entitled", declared.count().entitled());
        addCount(facts, "votes-cast", declared.count().votesCast());
        addCount(facts, "spoiled", declared.count().spoiled());
        for (Outcome outcome : declared.outcomes()) {
            String question = messages.capitalised(asked(outcome.question()));
            facts.add(new Entry.Fact(question, carried(outcome) + ", " + votes(outcome.question())));
            if (outcome.basis().equals("STATED")) {
                facts.add(new Entry.Fact(
                        messages.say("fact.standing", Map.of("question", question)), messages.say("basis.STATED")));
            }
        }
        return facts;
    }

    /** Questions on action by their name in law; another's name is no word of the members', but what Yes means to them is. */
    String asked(String question) {
        String meaning = meanings.get(question);
        boolean onAction = question.equals("STRIKE") || question.equals("ACTION_SHORT_OF_STRIKE");
        return onAction || meaning == null ? messages.word(question) : "“" + meaning + "”";
    }

    private void addCount(List<Entry.Fact> facts, String name, @Nullable Integer count) {
        if (count != null) {
            facts.add(new Entry.Fact(messages.say("fact." + name), count.toString()));
        }
    }

    private String carried(Outcome outcome) {
        return messages.of("carried", outcome.carried());
    }

    private String votes(String question) {
        return counted(question)
                .filter(count -> count.yes() != null && count.no() != null)
                .map(count -> messages.say(
                        "result.votes",
                        Map.of(
                                "yes", String.valueOf(count.yes()),
                                "no", String.valueOf(count.no()),
                                "share", share(question))))
                .orElseGet(() -> share(question) + noShare(question));
    }

    private String share(String question) {
        String yes = published(question)
                .map(PublishedShare::yes)
                .or(() -> counted(question).map(ResultInWords::yesOfBoth))
                .orElse(null);
        if (yes != null) {
            return messages.say("result.yes", Map.of("share", yes));
        }
        boolean kept = declared.published().notPublished().contains(question + ".yes")
                || declared.count().notPublished().contains(question + ".yes");
        return messages.say(kept ? "result.yes-not-published" : "result.yes-unknown");
    }

    private String noShare(String question) {
        return published(question)
                .map(PublishedShare::no)
                .map(no -> messages.say("result.no", Map.of("share", no)))
                .orElse("");
    }

    private String turnout() {
        String none = noTurnout(declared);
        String printed = declared.published().turnout();
        return none != null
                ? messages.say("figure." + none)
                : (printed != null ? printed : computedTurnout(declared)) + " %";
    }

    /** Why no turnout can be told, {@code unknown} or {@code not-published}; null where one can. */
    static @Nullable String noTurnout(ResultDeclared declared) {
        if (declared.published().turnout() != null || computedTurnout(declared) != null) {
            return null;
        }
        boolean kept = declared.published().notPublished().contains("turnout")
                || declared.count().notPublished().contains("votesCast");
        return kept ? "not-published" : "unknown";
    }

    private static @Nullable String computedTurnout(ResultDeclared declared) {
        return Shares.of(declared.count().votesCast(), declared.count().entitled());
    }

    private static @Nullable String yesOfBoth(QuestionCount count) {
        Integer yes = count.yes();
        Integer no = count.no();
        return yes == null || no == null ? null : Shares.of(yes, yes + no);
    }

    private Optional<QuestionCount> counted(String question) {
        return declared.count().questions().stream()
                .filter(count -> count.question().equals(question))
                .findFirst();
    }

    private Optional<PublishedShare> published(String question) {
        return declared.published().questions().stream()
                .filter(share -> share.question().equals(question))
                .findFirst();
    }
}
