package org.actionledger.law.action;

import static java.time.Month.AUGUST;
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
 * An employment business must not supply workers to do the work of those in official action; the duty is the agency's.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2003/3319/regulation/7">Conduct of Employment Agencies and Employment Businesses
 *     Regulations 2003, regulation 7</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2022/852">SI 2022/852, quashed with effect from 10 August 2023</a>
 */
public final class AgencyCover {

    private static final String TITLE = "No employment business supplies workers to cover for those in official action";

    private static final String TURNS_ON = "the day of the supply";

    private static final Statutory<Boolean> FORBIDDEN = Statutory.originally(true)
            .then(LocalDate.of(2022, JULY, 21), false)
            .then(LocalDate.of(2023, AUGUST, 10), true);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.agency-cover",
                    TITLE,
                    TURNS_ON,
                    Provision.of(
                            "Conduct of Employment Agencies and Employment Businesses Regulations 2003, regulation 7",
                            "uksi/2003/3319/regulation/7"))
            .citing(Provision.of("SI 2022/852", "uksi/2022/852"))
            .saying(FORBIDDEN, forbidden -> forbidden ? "agencies must not supply cover" : "agencies may supply cover");

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.agency-cover",
                    TITLE,
                    TURNS_ON,
                    Provision.of(
                            "Conduct of Employment Agencies and Employment Businesses Regulations (Northern Ireland) 2005, regulation 7",
                            "nisr/2005/395/regulation/7"))
            .unverified(
                    "That the change of 2022 did not reach Northern Ireland was read; the regulation and its number are from memory.");

    private AgencyCover() {}

    public static Requirement forbidden(StatuteBook book, Jurisdiction jurisdiction, LocalDate dayOfSupply) {
        boolean forbidden = jurisdiction.lawOf(FORBIDDEN.on(dayOfSupply), true);
        String sentence = jurisdiction.lawOf(
                "Agencies must not supply cover, but from 21 July 2022 to 9 August 2023 they could; this supply is on %s. A devolved Welsh authority could not hire it even then."
                        .formatted(InWords.day(dayOfSupply)),
                "In Northern Ireland agencies must not supply cover, and never could.");
        return new Requirement(
                Answer.of(forbidden),
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                Inputs.of("jurisdiction", jurisdiction).and("dayOfSupply", dayOfSupply),
                                sentence)
                        .turningOn(book, dayOfSupply));
    }
}
