package org.actionledger.law.ballot;

import java.util.ArrayList;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * The figures of a ballot as a whole can be so: no more papers than voters, and no more spoiled than returned.
 *
 * <p>Figures that cannot be so are what somebody declared all the same, so they are flagged and not refused.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231">1992 Act, section 231</a>
 */
final class PapersReturned {

    static final Rule RULE = new Rule("count.papers-returned", Provision.ofAct1992("231", ""));

    private PapersReturned() {}

    static List<Finding> of(StatuteBook book, BallotFacts facts) {
        Integer entitled = facts.count().entitled();
        Integer votesCast = facts.count().votesCast();
        Integer spoiled = facts.count().spoiled();
        Inputs inputs =
                Inputs.of("entitled", entitled).and("votesCast", votesCast).and("spoiled", spoiled);
        List<Finding> findings = new ArrayList<>();
        if (entitled != null && votesCast != null && votesCast > entitled) {
            findings.add(flagged(
                    book,
                    inputs,
                    Step.of("count.papers-returned.more-than-entitled")
                            .with("votesCast", votesCast)
                            .with("entitled", entitled),
                    votesCast - entitled));
        }
        if (votesCast != null && spoiled != null && spoiled > votesCast) {
            findings.add(flagged(
                    book,
                    inputs,
                    Step.of("count.papers-returned.more-spoiled")
                            .with("spoiled", spoiled)
                            .with("votesCast", votesCast),
                    spoiled - votesCast));
        }
        return findings;
    }

    private static Finding flagged(StatuteBook book, Inputs inputs, Step step, int difference) {
        return Finding.of(Outcome.WARNING, Explanation.of(RULE, book, inputs, step))
                .figure("difference", difference);
    }
}
