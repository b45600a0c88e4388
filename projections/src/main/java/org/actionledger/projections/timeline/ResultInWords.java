package org.actionledger.projections.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.PublishedShare;
import org.actionledger.events.BallotEvent.QuestionCount;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.projections.words.Asked;
import org.actionledger.projections.words.Shares;
import org.jspecify.annotations.Nullable;

/** A result as it is announced: what was carried, by which share of votes, on what turnout. */
final class ResultInWords {

    private ResultInWords() {}

    static String title(ResultDeclared declared) {
        List<String> parts = new ArrayList<>();
        declared.outcomes()
                .forEach(outcome -> parts.add(Asked.plainly(outcome.question()) + " " + carried(outcome) + ", "
                        + share(outcome.question(), declared)));
        parts.add("turnout " + turnout(declared));
        String whose = declared.constituency().equals("all")
                ? ""
                : " in " + (declared.employer() == null ? declared.constituency() : declared.employer());
        return "Ballot result" + whose + ": " + String.join("; ", parts);
    }

    static List<Entry.Fact> facts(ResultDeclared declared) {
        List<Entry.Fact> facts = new ArrayList<>();
        facts.add(new Entry.Fact("Turnout", turnout(declared)));
        addCount(facts, "Entitled to vote", declared.count().entitled());
        addCount(facts, "Votes cast", declared.count().votesCast());
        addCount(facts, "Spoiled", declared.count().spoiled());
        for (Outcome outcome : declared.outcomes()) {
            String question = Asked.capitalised(Asked.plainly(outcome.question()));
            facts.add(new Entry.Fact(question, carried(outcome) + ", " + votes(outcome.question(), declared)));
            if (outcome.basis().equals("STATED")) {
                facts.add(new Entry.Fact(
                        question + ", standing", "as the union stated it; counts to verify it are not recorded"));
            }
        }
        return facts;
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

    private static String votes(String question, ResultDeclared declared) {
        return counted(question, declared)
                .filter(count -> count.yes() != null && count.no() != null)
                .map(count -> count.yes() + " Yes, " + count.no() + " No (" + share(question, declared) + ")")
                .orElseGet(() -> share(question, declared) + noShare(question, declared));
    }

    private static String share(String question, ResultDeclared declared) {
        String yes = published(question, declared)
                .map(PublishedShare::yes)
                .or(() -> counted(question, declared).map(ResultInWords::yesOfBoth))
                .orElse(null);
        if (yes != null) {
            return yes + " % Yes";
        }
        boolean kept = declared.published().notPublished().contains(question + ".yes")
                || declared.count().notPublished().contains(question + ".yes");
        return kept ? "share of Yes not published" : "share of Yes unknown";
    }

    private static String noShare(String question, ResultDeclared declared) {
        return published(question, declared)
                .map(PublishedShare::no)
                .map(no -> ", " + no + " % No")
                .orElse("");
    }

    private static String turnout(ResultDeclared declared) {
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

    private static Optional<QuestionCount> counted(String question, ResultDeclared declared) {
        return declared.count().questions().stream()
                .filter(count -> count.question().equals(question))
                .findFirst();
    }

    private static Optional<PublishedShare> published(String question, ResultDeclared declared) {
        return declared.published().questions().stream()
                .filter(share -> share.question().equals(question))
                .findFirst();
    }
}
