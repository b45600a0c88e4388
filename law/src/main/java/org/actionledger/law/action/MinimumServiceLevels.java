package org.actionledger.law.action;

import static java.time.Month.DECEMBER;
import static java.time.Month.JULY;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

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

    static final Rule RULE = Rule.ofGreatBritain("gb.minimum-service-levels", Provision.ofAct1992("234B", ""))
            .citing(
                    Provision.ofAct2025("78"),
                    Provision.of("uksi/2023/1335"),
                    Provision.of("uksi/2023/1343"),
                    Provision.of("uksi/2023/1353"))
            .saying(
                    IN_FORCE,
                    inForce -> Step.of(
                            inForce ? "minimum-service-levels.possible" : "minimum-service-levels.no-such-power"));

    private MinimumServiceLevels() {}

    public static Requirement possible(StatuteBook book, Jurisdiction jurisdiction, LocalDate dayOfStrike) {
        boolean inForce = jurisdiction.lawOf(IN_FORCE.on(dayOfStrike), false);
        List<Step> steps = jurisdiction.lawOf(
                List.of(
                        Step.of("minimum-service-levels.in-force-for-a-time").with("dayOfStrike", dayOfStrike),
                        Step.of("minimum-service-levels.only-named-services")),
                List.of(Step.of("minimum-service-levels.never-in-northern-ireland")));
        return new Requirement(
                Answer.of(inForce),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dayOfStrike", dayOfStrike),
                                steps)
                        .turningOn(book, dayOfStrike));
    }
}
