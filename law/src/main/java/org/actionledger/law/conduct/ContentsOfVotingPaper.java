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
import org.actionledger.law.Step;
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

    private static final Step SCRUTINEER = Step.of("voting-paper.item.scrutineer");

    private static final List<Step> ITEMS = List.of(
            Step.of("voting-paper.item.questions"),
            Step.of("voting-paper.item.return"),
            Step.of("voting-paper.item.number"),
            Step.of("voting-paper.item.who-may-call"),
            Step.of("voting-paper.item.statement-on-breach"));

    private static final List<Step> WITH_MATTERS = Stream.concat(
                    ITEMS.stream(),
                    Stream.of(
                            Step.of("voting-paper.item.matters-in-dispute"),
                            Step.of("voting-paper.item.types-of-action"),
                            Step.of("voting-paper.item.expected-times")))
            .toList();

    private static final Statutory<List<Step>> ITEMS_IN_BRITAIN = Statutory.originally(ITEMS)
            .then(LocalDate.of(2017, MARCH, 1), WITH_MATTERS)
            .then(LocalDate.of(2026, FEBRUARY, 18), ITEMS);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.contents-of-voting-paper", Provision.ofAct1992("229", "(1A) to (3)"))
            .citing(Provision.ofAct2016("5"), Provision.ofAct2025("71"), Provision.ofTransition2026("8"))
            .saying(ITEMS_IN_BRITAIN, items -> Step.of("voting-paper.items").withAll("items", items));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.contents-of-voting-paper", Provision.ofNorthernIrelandOrder1995("110", ""))
            .unverified();

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
                                                Step.of("contents-of-voting-paper.said-more"),
                                                Step.of("contents-of-voting-paper.no-summary-in-northern-ireland")))
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

    private static List<Step> with(List<Step> items) {
        return Stream.concat(items.stream(), Stream.of(SCRUTINEER)).toList();
    }
}
