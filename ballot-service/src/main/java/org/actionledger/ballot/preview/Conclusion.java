package org.actionledger.ballot.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.actionledger.events.BallotEvent.Outcome;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.Finding;
import org.actionledger.events.MandateTerm;
import org.actionledger.events.Step;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was concluded from a result.
 *
 * @param answer in a word or two, to be compared
 * @param why the working, which may be put otherwise under each version
 */
record Conclusion(String answer, List<Step> why) {

    /**
     * What it is about.
     *
     * @param what the rule, or {@code carried}, {@code mandate} or {@code lastDayForNotice}
     */
    record About(@Nullable String question, String what) {}

    static SequencedMap<About, Conclusion> of(ResultDeclared result) {
        SequencedMap<About, Conclusion> all = new LinkedHashMap<>();
        for (Outcome outcome : result.outcomes()) {
            String question = outcome.question();
            all.put(
                    new About(question, "carried"),
                    new Conclusion(
                            outcome.carried(), List.of(Step.of("preview.basis").with("basis", outcome.basis()))));
            MandateTerm term = outcome.term();
            if (term != null) {
                all.put(
                        new About(question, "mandate"),
                        new Conclusion(
                                term.kind() + " " + term.day(),
                                term.explanation().steps()));
                all.put(
                        new About(question, "lastDayForNotice"),
                        new Conclusion(
                                term.notice().day().toString(),
                                term.notice().explanation().steps()));
            }
        }
        for (Finding finding : result.findings()) {
            all.merge(
                    new About(finding.question(), finding.explanation().rule()),
                    new Conclusion(finding.outcome(), finding.explanation().steps()),
                    (one, another) -> new Conclusion(
                            one.answer + ", " + another.answer,
                            Stream.concat(one.why.stream(), another.why.stream())
                                    .toList()));
        }
        return all;
    }
}
