package org.actionledger.law.ballot;

import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * A vote on an offer, or one that sounds members out, gives no mandate whatever its figures.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226">1992 Act, section 226</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/104">1995 Order, article 104</a>
 */
final class NoLegalForce {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.no-legal-force", Provision.ofAct1992("226", ""));

    static final Rule IN_NORTHERN_IRELAND =
            Rule.ofNorthernIreland("ni.no-legal-force", Provision.ofNorthernIrelandOrder1995("104", ""));

    private NoLegalForce() {}

    static Finding of(StatuteBook book, BallotFacts facts) {
        Rule rule = facts.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND);
        return Finding.of(
                Outcome.NOT_APPLICABLE,
                Explanation.of(
                                rule,
                                book,
                                facts.inputs().and("type", facts.type()),
                                Step.of("no-legal-force.type").with("type", facts.type()),
                                Step.of("no-legal-force.only-statutory"))
                        .turningOn(book, facts.opening()));
    }
}
