package org.actionledger.law.ballot;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * Votes are cast by post, on a paper that the voter marks, until an order lets them be cast otherwise.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/229">1992 Act, section 229(1)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/230">1992 Act, section 230</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/111">1995 Order, article 111</a>
 */
final class VotingByPost {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.voting-method", Provision.ofAct1992("230", "(2)"))
            .citing(Provision.ofAct1992("229", "(1)"), Provision.ofAct2025("73"))
            .awaiting(Setting.ELECTRONIC_BALLOTS);

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.voting-method", Provision.ofNorthernIrelandOrder1995("111", ""))
            .unverified();

    private static final Statutory<Boolean> OTHER_MEANS = Statutory.originally(false);

    private VotingByPost() {}

    /** One finding, or none where the method is not an input. */
    static List<Finding> of(StatuteBook book, BallotFacts facts) {
        VotingMethod method = facts.method();
        return method == null ? List.of() : List.of(of(book, facts, method));
    }

    private static Finding of(StatuteBook book, BallotFacts facts, VotingMethod method) {
        Answer allowed =
                switch (method) {
                    case POST, ON_SHIP -> Answer.YES;
                    case ELECTRONIC, HYBRID, WORKPLACE -> otherMeans(book, facts);
                };
        Inputs inputs = facts.inputs().and("method", method);
        return Finding.of(
                Outcome.of(allowed),
                Explanation.of(
                                facts.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                inputs,
                                steps(method, allowed))
                        .turningOn(book, facts.opening())
                        .lacking(allowed == Answer.UNKNOWN ? List.of("openedOn") : List.of()));
    }

    private static Answer otherMeans(StatuteBook book, BallotFacts facts) {
        return facts.jurisdiction()
                .lawOf(
                        Answer.toAll(facts.opening()
                                .possible(book.commencement(Setting.ELECTRONIC_BALLOTS)
                                        .applyTo(OTHER_MEANS, true))),
                        inNorthernIreland(book, facts.opening()));
    }

    /** The Bill may let votes be cast otherwise; what it says is not in this book. */
    private static Answer inNorthernIreland(StatuteBook book, OpeningDay opening) {
        LocalDate from = book.commencement(Setting.NORTHERN_IRELAND_BILL).from();
        return from != null && opening.mayBeOnOrAfter(from) ? Answer.UNKNOWN : Answer.NO;
    }

    private static List<Step> steps(VotingMethod method, Answer allowed) {
        Step cast =
                switch (method) {
                    case POST -> Step.of("voting-method.by-post");
                    case ON_SHIP -> Step.of("voting-method.on-ship");
                    case ELECTRONIC -> Step.of("voting-method.electronic");
                    case HYBRID -> Step.of("voting-method.hybrid");
                    case WORKPLACE -> Step.of("voting-method.at-workplace");
                };
        return switch (allowed) {
            case YES -> List.of(cast);
            case NO -> List.of(cast, Step.of("voting-method.had-to-be-by-post"));
            case UNKNOWN -> List.of(cast, Step.of("voting-method.not-known-whether-allowed"));
        };
    }
}
