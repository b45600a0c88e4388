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

/**
 * Members at several workplaces vote in a ballot for each, unless one of three conditions lets them vote in one.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/228">1992 Act, section 228</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/228A">1992 Act, section 228A</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/109">1995 Order, articles 109 and 109A</a>
 */
public final class SeparateWorkplaceBallots {

    private static final String TITLE =
            "Members of different workplaces vote in one ballot only where the Act lets them";

    private static final String TURNS_ON = "where those entitled to vote work";

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.separate-workplace-ballots", TITLE, TURNS_ON, Provision.ofAct1992("228", ""))
            .citing(Provision.ofAct1992("228A", ""));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.separate-workplace-ballots", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("109", ""))
            .citing(Provision.ofNorthernIrelandOrder1995("109A", ""))
            .unverified("That the articles exist was read; that they follow those of Great Britain is from memory.");

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
        String sentence =
                switch (allowed) {
                    case YES ->
                        workplaces.several() == Answer.NO
                                ? "All of them have one workplace, so there is one ballot."
                                : "They have several workplaces, and one of the conditions for a common ballot is met.";
                    case NO ->
                        "They have several workplaces and no condition for a common ballot is met, so each workplace has a ballot of its own.";
                    case UNKNOWN -> "Whether they may vote in one ballot depends on what is not recorded.";
                };
        return Finding.of(
                Outcome.of(allowed),
                Explanation.of(
                                workplaces.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                workplaces.inputs(),
                                sentence)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                allowed == Answer.UNKNOWN
                                        ? workplaces
                                                .inputs()
                                                .unknown("several", "eachAffected", "oneOccupation", "wholeEmployers")
                                        : List.of()));
    }
}
