package org.actionledger.law.conduct;

import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Which question of the voting paper a kind of action needs a Yes to.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/229">1992 Act, section 229(2) and (2A)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/110">1995 Order, article 110</a>
 */
public final class ApplicableQuestion {

    /** What members are asked to do. */
    public enum KindOfAction {
        STRIKE,
        OVERTIME_BAN,
        CALL_OUT_BAN,
        OTHER_SHORT_OF_STRIKE
    }

    /** The name of the question that covers it. */
    public record Covered(String question, Explanation explanation) {}

    private static final String TITLE =
            "A strike needs a Yes to a strike, and any other action a Yes to action short of one";

    private static final String TURNS_ON = "the kind of action";

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.applicable-question", TITLE, TURNS_ON, Provision.ofAct1992("229", "(2) and (2A)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.applicable-question", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("110", ""))
            .unverified("That there are separate questions was read; the details are from memory.");

    private ApplicableQuestion() {}

    public static Covered to(StatuteBook book, Jurisdiction jurisdiction, KindOfAction kind) {
        String question =
                switch (kind) {
                    case STRIKE -> "STRIKE";
                    case OVERTIME_BAN, CALL_OUT_BAN, OTHER_SHORT_OF_STRIKE -> "ACTION_SHORT_OF_STRIKE";
                };
        String sentence =
                "The kind of action is %s, so a Yes is needed to the question on %s; a Yes to the other does not help."
                        .formatted(
                                InWords.lower(kind),
                                question.equals("STRIKE") ? "a strike" : "action short of a strike");
        return new Covered(
                question,
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("kind", kind),
                                sentence)
                        .turningOn(book, new OpeningDay.Unknown()));
    }
}
