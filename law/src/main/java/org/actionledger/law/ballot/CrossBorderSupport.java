package org.actionledger.law.ballot;

import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Action on both sides of the Irish Sea has its support in Northern Ireland under either statute.
 *
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/104">1995 Order, article 104(2)(b)</a>
 */
public final class CrossBorderSupport {

    static final Rule RULE = Rule.ofNorthernIreland(
                    "ni.cross-border-support", Provision.ofNorthernIrelandOrder1995("104", "(2)(b)"))
            .citing(Provision.ofAct1992("226", ""));

    private CrossBorderSupport() {}

    /**
     * Whether action in Northern Ireland has support.
     *
     * @param onBothSides whether it involves members in Great Britain as well
     * @param underTheOrder whether it has it under article 104(2)(a)
     * @param underTheAct whether it would have it under section 226 of the Act of Great Britain
     */
    public static Finding of(StatuteBook book, Answer onBothSides, Answer underTheOrder, Answer underTheAct) {
        Answer supported = underTheOrder
                .negated()
                .and(onBothSides.and(underTheAct).negated())
                .negated();
        Inputs inputs = Inputs.of("onBothSides", onBothSides)
                .and("underTheOrder", underTheOrder)
                .and("underTheAct", underTheAct);
        Step step =
                switch (supported) {
                    case YES ->
                        underTheOrder == Answer.YES
                                ? Step.of("cross-border-support.under-the-order")
                                : Step.of("cross-border-support.under-the-act");
                    case NO -> Step.of("cross-border-support.under-neither");
                    case UNKNOWN -> Step.of("cross-border-support.not-known");
                };
        return Finding.of(
                Outcome.of(supported),
                Explanation.of(RULE, book, inputs, step)
                        .turningOn(book, new OpeningDay.Unknown())
                        .lacking(
                                supported == Answer.UNKNOWN
                                        ? inputs.unknown("onBothSides", "underTheOrder", "underTheAct")
                                        : List.of()));
    }
}
