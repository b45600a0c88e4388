package org.actionledger.law.action;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * A worker must not be punished short of dismissal for taking protected action, once regulations say in what ways.
 *
 * <p>The section is in force since 18 February 2026 and forbids nothing until they do.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/236A">1992 Act, section 236A</a>
 */
public final class Detriment {

    private static final Statutory<Boolean> FORBIDDEN = Statutory.originally(false);

    static final Rule RULE = Rule.ofGreatBritain("gb.detriment", Provision.ofAct1992("236A", ""))
            .saying(FORBIDDEN, _ -> Step.of("detriment.none-prescribed"))
            .awaiting(Setting.DETRIMENT)
            .unverified();

    private Detriment() {}

    /** Whether the worker is protected from one that happens on a given day. */
    public static Requirement forbidden(StatuteBook book, Jurisdiction jurisdiction, LocalDate dayOfDetriment) {
        boolean forbidden = jurisdiction.lawOf(
                book.commencement(Setting.DETRIMENT).applyTo(FORBIDDEN, true).on(dayOfDetriment), false);
        Step step = jurisdiction.lawOf(
                Step.of(forbidden ? "detriment.named-kinds-forbidden" : "detriment.no-kind-named")
                        .with("dayOfDetriment", dayOfDetriment),
                Step.of("detriment.not-in-northern-ireland"));
        return new Requirement(
                Answer.of(forbidden),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dayOfDetriment", dayOfDetriment),
                                step)
                        .turningOn(book, dayOfDetriment));
    }
}
