package org.actionledger.law.conduct;

import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Explanation;
import org.actionledger.law.Particulars;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * What the statement on a voting paper has to tell members of their contract, and of dismissal.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/229">1992 Act, section 229(4)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/77">Employment Rights Act 2025, section 77(2)</a>
 */
public final class WarningOnVotingPaper {

    private static final Step BREACH = Step.of("voting-paper.statement.breach-of-contract");

    private static final Statutory<List<Step>> STATEMENT = Statutory.originally(List.of(BREACH, unfairWithin(8)))
            .then(LocalDate.of(2005, APRIL, 6), List.of(BREACH, unfairWithin(12)))
            .then(LocalDate.of(2026, FEBRUARY, 18), List.of(BREACH));

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.warning-on-voting-paper", Provision.ofAct1992("229", "(4)"))
            .citing(Provision.ofAct2025("77"), Provision.ofTransition2026("11"))
            .saying(STATEMENT, parts -> Step.of("voting-paper.items").withAll("items", parts))
            .unverified();

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.warning-on-voting-paper", Provision.ofNorthernIrelandOrder1995("110", ""))
            .unverified();

    private WarningOnVotingPaper() {}

    /** What the statement says in substance; its words have to be copied from the Act. */
    public static Particulars of(StatuteBook book, Paper paper) {
        return Particulars.of(
                paper.jurisdiction().lawOf(paper.possible(STATEMENT), List.of(List.of(BREACH))),
                paper.deciding(),
                Explanation.of(
                                paper.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                paper.inputs(),
                                paper.jurisdiction()
                                        .lawOf(
                                                Step.of("warning-on-voting-paper.spoke-of-dismissal"),
                                                Step.of("warning-on-voting-paper.dismissal-not-known")))
                        .turningOn(book, paper.opening()));
    }

    private static Step unfairWithin(int weeks) {
        return Step.of("voting-paper.statement.unfair-dismissal").with("weeks", weeks);
    }
}
