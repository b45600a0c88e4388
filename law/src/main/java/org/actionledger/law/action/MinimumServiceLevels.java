package org.actionledger.law.action;

import static java.time.Month.DECEMBER;
import static java.time.Month.JULY;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

/**
 * Employers in some services could name workers who had to work through a strike, and none is known to have done so.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234B">1992 Act, section 234B</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/78">Employment Rights Act 2025, section 78</a>
 */
public final class MinimumServiceLevels {

    private static final Statutory<Boolean> IN_FORCE = Statutory.originally(false)
            .then(LocalDate.of(2023, JULY, 20), true)
            .then(LocalDate.of(2025, DECEMBER, 18), false);

    static final Rule RULE = Rule.ofGreatBritain(
                    "gb.minimum-service-levels",
                    "In some services an employer can require work during a strike",
                    "the day of the strike",
                    Provision.ofAct1992("234B", ""))
            .citing(
                    Provision.ofAct2025("78"),
                    Provision.of("SI 2023/1335 (rail)", "uksi/2023/1335"),
                    Provision.of("SI 2023/1343 (ambulances)", "uksi/2023/1343"),
                    Provision.of("SI 2023/1353 (borders)", "uksi/2023/1353"))
            .saying(IN_FORCE, inForce -> inForce ? "possible in services that regulations name" : "no such power");

    private MinimumServiceLevels() {}

    public static Requirement possible(StatuteBook book, Jurisdiction jurisdiction, LocalDate dayOfStrike) {
        boolean inForce = jurisdiction.lawOf(IN_FORCE.on(dayOfStrike), false);
        String sentence = jurisdiction.lawOf(
                "The Act on minimum service levels was in force from 20 July 2023 to 17 December 2025; this strike is on %s. It reached only services that regulations named."
                        .formatted(InWords.day(dayOfStrike)),
                "The Act on minimum service levels never reached Northern Ireland.");
        return new Requirement(
                Answer.of(inForce),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dayOfStrike", dayOfStrike),
                                sentence)
                        .turningOn(book, dayOfStrike));
    }
}
