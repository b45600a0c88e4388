package org.actionledger.law.conduct;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Particulars;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.result.Scrutineer;

/**
 * What a voting paper has to say.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/229">1992 Act, section 229(1A) to (3)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2016/15/section/5">Trade Union Act 2016, section 5</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/71">Employment Rights Act 2025, section 71</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/110">1995 Order, article 110</a>
 */
public final class ContentsOfVotingPaper {

    private static final String TITLE =
            "The voting paper asks Yes or No to a strike, to action short of one, or to each";

    private static final String TURNS_ON =
            "the day the ballot opened, or from 18 February 2026 the day a sample was supplied";

    private static final String SCRUTINEER = "the name of the scrutineer";

    private static final List<String> ITEMS = List.of(
            "a question on a strike, one on action short of a strike, or both, each to be answered Yes or No",
            "the address to return it to and the day to return it by",
            "a number of its own in a series without gaps",
            "who may call members to take the action",
            "the statement on breach of contract, as the Act words it and without comment");

    private static final List<String> WITH_MATTERS = Stream.concat(
                    ITEMS.stream(),
                    Stream.of(
                            "a summary of the matters in dispute",
                            "where it asks on action short of a strike, the types of that action",
                            "when each type of action is expected to take place"))
            .toList();

    private static final Statutory<List<String>> ITEMS_IN_BRITAIN = Statutory.originally(ITEMS)
            .then(LocalDate.of(2017, MARCH, 1), WITH_MATTERS)
            .then(LocalDate.of(2026, FEBRUARY, 18), ITEMS);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.contents-of-voting-paper", TITLE, TURNS_ON, Provision.ofAct1992("229", "(1A) to (3)"))
            .citing(Provision.ofAct2016("5"), Provision.ofAct2025("71"), Provision.ofTransition2026("8"))
            .saying(ITEMS_IN_BRITAIN, items -> String.join("; ", items));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.contents-of-voting-paper", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("110", ""))
            .unverified("That there are separate questions was read; the details are from memory.");

    private ContentsOfVotingPaper() {}

    public static Particulars of(StatuteBook book, Paper paper) {
        Particulars particulars = Particulars.of(
                paper.jurisdiction().lawOf(paper.possible(ITEMS_IN_BRITAIN), List.of(ITEMS)),
                paper.deciding(),
                Explanation.of(
                                paper.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                paper.inputs(),
                                paper.jurisdiction()
                                        .lawOf(
                                                "Papers of ballots that opened from 1 March 2017 to 17 February 2026 say more, and so do later ones of which a sample was supplied by then.",
                                                "The law of Northern Ireland asks for no summary of the dispute."))
                        .turningOn(book, paper.opening()));
        return withScrutineer(book, paper, particulars);
    }

    private static Particulars withScrutineer(StatuteBook book, Paper paper, Particulars particulars) {
        Answer needed =
                Scrutineer.needed(book, paper.jurisdiction(), paper.entitled()).required();
        return switch (needed) {
            case YES -> new Particulars(with(particulars.items()), particulars.perhaps(), particulars.explanation());
            case NO -> particulars;
            case UNKNOWN ->
                new Particulars(
                        particulars.items(),
                        with(particulars.perhaps()),
                        particulars.explanation().lacking(List.of("entitled")));
        };
    }

    private static List<String> with(List<String> items) {
        return Stream.concat(items.stream(), Stream.of(SCRUTINEER)).toList();
    }
}
