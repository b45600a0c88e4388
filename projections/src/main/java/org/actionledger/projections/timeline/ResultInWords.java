package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.projections.words.Phrases;
import org.actionledger.projections.words.Shares;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is announced: what was carried, by which share of votes, on what turnout.
 *
 * @param meanings what Yes means, by question
 */
record ResultInWords(ResultDeclared declared, Map<String, String> meanings) {

    String title() {
        List<String> parts = new ArrayList<>();
        declared.outcomes()
                .forEach(outcome -> parts.add(
                        asked(outcome.question()) + " " + carried(outcome) + ", " + share(outcome.question())));
        parts.add("turnout " + turnout());
        String whose = declared.constituency().equals(BallotStory.EVERYBODY)
                ? ""
                : " in " + (declared.employer() == null ? declared.constituency() : declared.employer());
        return "Ballot result" + whose + ": " + String.join("; ", parts);
    }

    /** Each question with what it came to. */
    List<Entry.Fact> outcomes() {
        return declared.outcomes().stream()
                .map(outcome -> new Entry.Fact(asked(outcome.question()), carried(outcome)))
                .toList();
    }

    List<Entry.Fact> facts() {
        List<Entry.Fact> facts = new ArrayList<>();
        facts.add(new Entry.Fact("Turnout", turnout()));
        addCount(facts, "Entitled to vote", declared.count().entitled());
        addCount(facts, "Votes cast", declared.count().votesCast());
        addCount(facts, "Spoiled", declared.count().spoiled());
        for (Outcome outcome : declared.outcomes()) {
            String question = Phrases.capitalised(asked(outcome.question()));
            facts.add(new Entry.Fact(question, carried(outcome) + ", " + votes(outcome.question())));
            if (outcome.basis().equals("STATED")) {
                facts.add(new Entry.Fact(
                        question + ", standing", "as the union stated it; counts to verify it are not recorded"));
            }
        }
        return facts;
    }

    /** Questions on action by their name in law; another's name is no word of the members', but what Yes means to them is. */
    private String asked(String question) {
        String meaning = meanings.get(question);
        boolean onAction = question.equals("STRIKE") || question.equals("ACTION_SHORT_OF_STRIKE");
        return onAction || meaning == null ? Phrases.plainly(question) : "“" + meaning + "”";
    }

    private static void addCount(List<Entry.Fact> facts, String name, @Nullable Integer count) {
        if (count != null) {
            facts.add(new Entry.Fact(name, count.toString()));
        }
    }

    private static String carried(Outcome outcome) {
        return switch (outcome.carried()) {
            case "YES" -> "carried";
            case "NO" -> "not carried";
            default -> "undecided";
        };
    }

    private String votes(String question) {
        return counted(question)
                .filter(count -> count.yes() != null && count.no() != null)
                .map(count -> count.yes() + " Yes, " + count.no() + " No (" + share(question) + ")")
                .orElseGet(() -> share(question) + noShare(question));
    }

    private String share(String question) {
        String yes = published(question)
                .map(PublishedShare::yes)
                .or(() -> counted(question).map(ResultInWords::yesOfBoth))
                .orElse(null);
        if (yes != null) {
            return yes + " % Yes";
        }
        boolean kept = declared.published().notPublished().contains(question + ".yes")
                || declared.count().notPublished().contains(question + ".yes");
        return kept ? "share of Yes not published" : "share of Yes unknown";
    }

    private String noShare(String question) {
        return published(question)
                .map(PublishedShare::no)
                .map(no -> ", " + no + " % No")
                .orElse("");
    }

    private String turnout() {
        String printed = declared.published().turnout();
        String computed =
                Shares.of(declared.count().votesCast(), declared.count().entitled());
        if (printed != null || computed != null) {
            return (printed != null ? printed : computed) + " %";
        }
        boolean kept = declared.published().notPublished().contains("turnout")
                || declared.count().notPublished().contains("votesCast");
        return kept ? "not published" : "unknown";
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
