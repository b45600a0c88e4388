package org.actionledger.law.conduct;

import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

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

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.applicable-question", Provision.ofAct1992("229", "(2) and (2A)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.applicable-question", Provision.ofNorthernIrelandOrder1995("110", ""))
            .unverified();

    private ApplicableQuestion() {}

    public static Covered to(StatuteBook book, Jurisdiction jurisdiction, KindOfAction kind) {
        return switch (kind) {
            case STRIKE -> covered(book, jurisdiction, kind, "STRIKE", Step.of("applicable-question.strike"));
            case OVERTIME_BAN, CALL_OUT_BAN, OTHER_SHORT_OF_STRIKE ->
                covered(
                        book,
                        jurisdiction,
                        kind,
                        "ACTION_SHORT_OF_STRIKE",
                        Step.of("applicable-question.action-short-of-strike"));
        };
    }

    private static Covered covered(
            StatuteBook book, Jurisdiction jurisdiction, KindOfAction kind, String question, Step step) {
        return new Covered(
                question,
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("kind", kind),
                                step.with("kind", kind))
                        .turningOn(book, new OpeningDay.Unknown()));
    }
}
