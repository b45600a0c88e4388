package org.actionledger.law.conduct;

import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Members at several workplaces vote in a ballot for each, unless one of three conditions lets them vote in one.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/228">1992 Act, section 228</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/228A">1992 Act, section 228A</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/109">1995 Order, articles 109 and 109A</a>
 */
public final class SeparateWorkplaceBallots {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.separate-workplace-ballots", Provision.ofAct1992("228", ""))
            .citing(Provision.ofAct1992("228A", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.separate-workplace-ballots", Provision.ofNorthernIrelandOrder1995("109", ""))
            .citing(Provision.ofNorthernIrelandOrder1995("109A", ""))
            .unverified();

    private SeparateWorkplaceBallots() {}

    /** Whether one ballot may be held for all, which is what "met" means here. */
    public static Finding oneForAll(StatuteBook book, Workplaces workplaces) {
        Answer allowed = Stream.of(
                        workplaces.several().negated(),
                        workplaces.eachAffected(),
                        workplaces.oneOccupation(),
                        workplaces.wholeEmployers())
                .map(Answer::negated)
                .reduce(Answer.YES, Answer::and)
                .negated();
        Step step =
                switch (allowed) {
                    case YES ->
                        Step.of(
                                workplaces.several() == Answer.NO
                                        ? "separate-workplace-ballots.one-workplace"
                                        : "separate-workplace-ballots.condition-met");
                    case NO -> Step.of("separate-workplace-ballots.no-condition-met");
                    case UNKNOWN -> Step.of("separate-workplace-ballots.not-recorded");
                };
        return Finding.of(
                Outcome.of(allowed),
                Explanation.of(
                                workplaces.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                workplaces.inputs(),
                                step)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                allowed == Answer.UNKNOWN
                                        ? workplaces
                                                .inputs()
                                                .unknown("several", "eachAffected", "oneOccupation", "wholeEmployers")
                                        : List.of()));
    }
}
