package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Article 104 of the 1995 Order: most of the votes are Yes, and that is all.
 *
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/104">1995 Order, article 104</a>
 */
record ConditionsInNorthernIreland() implements ConditionsOfSupport {

    static final Rule NO_TURNOUT_THRESHOLD =
            Rule.ofNorthernIreland("ni.no-turnout-threshold", Provision.ofNorthernIrelandOrder1995("104", ""));

    static final Rule NO_SUPPORT_THRESHOLD =
            Rule.ofNorthernIreland("ni.no-support-threshold", Provision.ofNorthernIrelandOrder1995("104", ""));

    @Override
    public Finding turnout(StatuteBook book, BallotFacts facts) {
        return none(
                NO_TURNOUT_THRESHOLD,
                book,
                facts,
                Step.of("no-turnout-threshold.britain-only"),
                Step.of("no-turnout-threshold.none-needed"));
    }

    @Override
    public Finding majority(StatuteBook book, BallotFacts facts, QuestionCount question) {
        return Majority.of(Majority.IN_NORTHERN_IRELAND, book, facts, question);
    }

    @Override
    public Finding support(StatuteBook book, BallotFacts facts, QuestionCount question) {
        return none(
                NO_SUPPORT_THRESHOLD,
                book,
                facts,
                Step.of("no-support-threshold.britain-only"),
                Step.of("no-support-threshold.none-needed"));
    }

    @Override
    public List<Finding> remarks(StatuteBook book, BallotFacts facts, QuestionCount question) {
        return List.of();
    }

    private static Finding none(Rule rule, StatuteBook book, BallotFacts facts, Step... steps) {
        return Finding.of(
                Outcome.NOT_APPLICABLE,
                Explanation.of(rule, book, facts.inputs(), steps).turningOn(book, facts.opening()));
    }
}
