package org.actionledger.ballot.result;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.events.Explanation;
import org.actionledger.events.Finding;
import org.actionledger.law.Alternative;
import org.actionledger.law.CourtCase;
import org.actionledger.law.InWords;
import org.jspecify.annotations.Nullable;

/** Conclusions of law as events keep them: in plain strings, so that nobody has to ask the law again to read them. */
final class InWordsOfEvents {

    private InWordsOfEvents() {}

    static Finding finding(@Nullable String question, org.actionledger.law.Finding finding) {
        return new Finding(question, finding.outcome().name(), explanation(finding.explanation()));
    }

    static Explanation explanation(org.actionledger.law.Explanation law) {
        return new Explanation(
                law.rule().id(),
                law.rulesVersion(),
                Map.copyOf(law.inputs()),
                law.sentence(),
                law.provision().name(),
                law.provision().uri().toString(),
                law.cases().isEmpty()
                        ? null
                        : law.cases().stream().map(InWordsOfEvents::decided).collect(Collectors.joining("; ")),
                Stream.concat(
                                law.alternatives().stream().map(Alternative::reading),
                                // What is not verified could still change the answer, which is an alternative to it.
                                law.unverified().stream())
                        .toList());
    }

    private static String decided(CourtCase decided) {
        return "%s (%s, %s): %s"
                .formatted(decided.name(), decided.court(), InWords.day(decided.decidedOn()), decided.held());
    }
}
