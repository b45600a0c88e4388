package org.actionledger.law.action;

import static java.time.Month.AUGUST;
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
 * An employment business must not supply workers to do the work of those in official action; the duty is the agency's.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2003/3319/regulation/7">Conduct of Employment Agencies and Employment Businesses
 *     Regulations 2003, regulation 7</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2022/852">SI 2022/852, quashed with effect from 10 August 2023</a>
 */
public final class AgencyCover {

    private static final Statutory<Boolean> FORBIDDEN = Statutory.originally(true)
            .then(LocalDate.of(2022, JULY, 21), false)
            .then(LocalDate.of(2023, AUGUST, 10), true);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.agency-cover", Provision.of("uksi/2003/3319/regulation/7"))
            .citing(Provision.of("uksi/2022/852"))
            .saying(FORBIDDEN, forbidden -> Step.of(forbidden ? "agency-cover.forbidden" : "agency-cover.allowed"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.agency-cover", Provision.of("nisr/2005/395/regulation/7"))
            .unverified();

    private AgencyCover() {}

    public static Requirement forbidden(StatuteBook book, Jurisdiction jurisdiction, LocalDate dayOfSupply) {
        boolean forbidden = jurisdiction.lawOf(FORBIDDEN.on(dayOfSupply), true);
        List<Step> steps = jurisdiction.lawOf(
                List.of(
                        Step.of("agency-cover.forbidden-but-for-a-time").with("dayOfSupply", dayOfSupply),
                        Step.of("agency-cover.never-for-welsh-authorities")),
                List.of(Step.of("agency-cover.forbidden-in-northern-ireland")));
        return new Requirement(
                Answer.of(forbidden),
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dayOfSupply", dayOfSupply),
                                steps)
                        .turningOn(book, dayOfSupply));
    }
}
