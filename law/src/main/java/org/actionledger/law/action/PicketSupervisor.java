package org.actionledger.law.action;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;

import java.time.LocalDate;
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
 * A picket had to have a supervisor on the days in between, whenever its dispute began.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/220A">1992 Act, section 220A</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/75">Employment Rights Act 2025, section 75</a>
 */
public final class PicketSupervisor {

    private static final Statutory<Boolean> REQUIRED = Statutory.originally(false)
            .then(LocalDate.of(2017, MARCH, 1), true)
            .then(LocalDate.of(2026, FEBRUARY, 18), false);

    static final Rule RULE = Rule.ofGreatBritain("gb.picket-supervisor", Provision.ofAct1992("220A", ""))
            .citing(Provision.ofAct2016("10"), Provision.ofAct2025("75"))
            .saying(
                    REQUIRED,
                    required -> Step.of(required ? "picket-supervisor.needed" : "picket-supervisor.not-needed"));

    private PicketSupervisor() {}

    public static Requirement needed(StatuteBook book, Jurisdiction jurisdiction, LocalDate dayOfPicket) {
        boolean required = jurisdiction.lawOf(REQUIRED.on(dayOfPicket), false);
        Step step = jurisdiction.lawOf(
                Step.of("picket-supervisor.needed-for-a-time").with("dayOfPicket", dayOfPicket),
                Step.of("picket-supervisor.never-in-northern-ireland"));
        return new Requirement(
                Answer.of(required),
                Explanation.of(
                                RULE,
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dayOfPicket", dayOfPicket),
                                step)
                        .turningOn(book, dayOfPicket));
    }
}
