package org.actionledger.law.ballot;

import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Every condition is put to a ballot as a whole: to each of several ballots alone, and to one ballot of many workplaces once.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226">1992 Act, section 226(2) and (3)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/104">1995 Order, article 104</a>
 */
public final class ConditionsPerBallot {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.conditions-per-ballot", Provision.ofAct1992("226", "(3)"))
            .citing(Provision.ofAct1992("228", ""), Provision.ofAct1992("228A", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.conditions-per-ballot", Provision.ofNorthernIrelandOrder1995("104", ""))
            .unverified();

    private ConditionsPerBallot() {}

    /** Several constituencies, assessed as one ballot or each as its own. The count among the facts is not looked at. */
    public static List<ConstituencyAssessment> assess(
            StatuteBook book, BallotFacts facts, Aggregation aggregation, List<Constituency> constituencies) {
        return switch (aggregation) {
            case AGGREGATED ->
                List.of(assessed(
                        book,
                        facts,
                        aggregation,
                        new Constituency(
                                ConstituencyAssessment.ALL,
                                Count.sum(constituencies.stream()
                                        .map(Constituency::count)
                                        .toList()))));
            case DISAGGREGATED ->
                constituencies.stream()
                        .map(constituency -> assessed(book, facts, aggregation, constituency))
                        .toList();
        };
    }

    private static ConstituencyAssessment assessed(
            StatuteBook book, BallotFacts facts, Aggregation aggregation, Constituency constituency) {
        Assessment assessment = BallotLaw.assess(book, facts.counting(constituency.count()));
        return new ConstituencyAssessment(
                constituency.name(),
                new Assessment(
                        assessment.questions(),
                        Stream.concat(
                                        assessment.findings().stream(),
                                        Stream.of(finding(book, facts, aggregation, constituency.name())))
                                .toList()));
    }

    private static Finding finding(StatuteBook book, BallotFacts facts, Aggregation aggregation, String constituency) {
        Step step =
                switch (aggregation) {
                    case AGGREGATED -> Step.of("conditions-per-ballot.one-for-all");
                    case DISAGGREGATED -> Step.of("conditions-per-ballot.one-for-each");
                };
        return Finding.of(
                Outcome.MET,
                Explanation.of(
                                facts.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                facts.inputs().and("aggregation", aggregation).and("constituency", constituency),
                                step)
                        .turningOn(book, facts.opening()));
    }
}
