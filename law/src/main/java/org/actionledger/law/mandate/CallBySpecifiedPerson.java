package org.actionledger.law.mandate;

import java.util.List;
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
 * Only whom the voting paper named for it can call the action.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/233">1992 Act, section 233(1)(a)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/116">1995 Order, article 116</a>
 */
final class CallBySpecifiedPerson {

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.call-by-specified-person", Provision.ofAct1992("233", "(1)(a)"))
            .citing(Provision.ofAct1992("229", "(3)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.call-by-specified-person", Provision.ofNorthernIrelandOrder1995("116", ""))
            .unverified();

    private CallBySpecifiedPerson() {}

    static Finding of(StatuteBook book, CallToAction call) {
        Explanation explanation = Explanation.of(
                        call.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                        book,
                        call.inputs().and("bySpecifiedPerson", call.bySpecifiedPerson()),
                        switch (call.bySpecifiedPerson()) {
                            case YES -> Step.of("call-by-specified-person.named");
                            case NO -> Step.of("call-by-specified-person.not-named");
                            case UNKNOWN -> Step.of("call-by-specified-person.unknown");
                        })
                .turningOn(book, OpeningDay.of(call.calledOn(), null));
        return Finding.of(
                Outcome.of(call.bySpecifiedPerson()),
                call.bySpecifiedPerson() == Answer.UNKNOWN
                        ? explanation.lacking(List.of("bySpecifiedPerson"))
                        : explanation);
    }
}
