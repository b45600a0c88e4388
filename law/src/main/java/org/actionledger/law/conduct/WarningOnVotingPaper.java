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

/**
 * What the statement on a voting paper has to tell members of their contract, and of dismissal.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/229">1992 Act, section 229(4)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/77">Employment Rights Act 2025, section 77(2)</a>
 */
public final class WarningOnVotingPaper {

    private static final String TITLE = "The voting paper says that taking action may be a breach of contract";

    private static final String TURNS_ON =
            "the day the ballot opened, or from 18 February 2026 the day a sample was supplied";

    private static final String BREACH = "that whoever takes part in action may be in breach of contract";

    private static final Statutory<List<String>> STATEMENT = Statutory.originally(
                    List.of(BREACH, unfairWithin("eight")))
            .then(LocalDate.of(2005, APRIL, 6), List.of(BREACH, unfairWithin("twelve")))
            .then(LocalDate.of(2026, FEBRUARY, 18), List.of(BREACH));

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.warning-on-voting-paper", TITLE, TURNS_ON, Provision.ofAct1992("229", "(4)"))
            .citing(Provision.ofAct2025("77"), Provision.ofTransition2026("11"))
            .saying(STATEMENT, parts -> String.join("; ", parts))
            .unverified("That it named eight weeks before 6 April 2005 is from memory.");

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.warning-on-voting-paper", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("110", ""))
            .unverified("The text was not seen; whether it speaks of dismissal as well has to be looked up.");

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
                                                "For ballots that opened before 18 February 2026, or of which a sample was supplied before, the statement speaks of dismissal as well.",
                                                "The statement speaks of breach of contract; whether of dismissal as well is not known here."))
                        .turningOn(book, paper.opening()));
    }

    private static String unfairWithin(String weeks) {
        return "that dismissal for official and otherwise lawful action is unfair within %s weeks of starting it, and may be so later"
                .formatted(weeks);
    }
}
