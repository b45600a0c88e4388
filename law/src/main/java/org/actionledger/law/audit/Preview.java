package org.actionledger.law.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.actionledger.law.Finding;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.Assessment;
import org.actionledger.law.ballot.BallotLaw;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.notice.NoticeOfAction;
import org.jspecify.annotations.Nullable;

/** What would come out differently if another book were taken. Nothing that is on record changes by it. */
public final class Preview {

    private record Asked(@Nullable String question, String what) {}

    private Preview() {}

    /** All answers on these facts that differ, in the order of the facts. */
    public static List<Difference> between(StatuteBook book, StatuteBook other, List<Recorded> facts) {
        return facts.stream()
                .flatMap(recorded -> differences(recorded.id(), answers(book, recorded), answers(other, recorded)))
                .toList();
    }

    private static Stream<Difference> differences(
            String id, SequencedMap<Asked, String> before, SequencedMap<Asked, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(asked -> !Objects.equals(before.get(asked), after.get(asked)))
                .map(asked -> new Difference(id, asked.question(), asked.what(), before.get(asked), after.get(asked)));
    }

    private static SequencedMap<Asked, String> answers(StatuteBook book, Recorded recorded) {
        SequencedMap<Asked, String> answers = new LinkedHashMap<>();
        switch (recorded) {
            case Recorded.Ballot ballot -> {
                Assessment assessment = BallotLaw.assess(book, ballot.facts());
                found(answers, null, assessment.findings());
                assessment.questions().forEach(question -> decided(answers, question));
            }
            case Recorded.Mandate mandate ->
                answers.put(new Asked(null, "mandate"), inWords(MandateTerm.of(book, mandate.dates())));
            case Recorded.Notice notice -> found(answers, null, NoticeOfAction.check(book, notice.notice()));
        }
        return answers;
    }

    private static void decided(SequencedMap<Asked, String> answers, QuestionAssessment question) {
        String name = question.question();
        answers.put(new Asked(name, "supported"), question.supported().name());
        MandateTerm mandate = question.mandate();
        if (mandate != null) {
            answers.put(new Asked(name, "mandate"), inWords(mandate));
        }
        found(answers, name, question.findings());
    }

    /** A rule that finds several things is told by all its outcomes. */
    private static void found(SequencedMap<Asked, String> answers, @Nullable String question, List<Finding> findings) {
        findings.forEach(finding -> answers.merge(
                new Asked(question, finding.rule().id()),
                finding.outcome().name(),
                (one, another) -> one + ", " + another));
    }

    private static String inWords(MandateTerm term) {
        return switch (term) {
            case MandateTerm.Ends ends -> "last day " + ends.lastDay();
            case MandateTerm.MustStart start -> "start by " + start.startBy();
            case MandateTerm.Unknown _ -> "unknown";
            case MandateTerm.AgreementNotAllowed _ -> "agreement not allowed";
        };
    }
}
