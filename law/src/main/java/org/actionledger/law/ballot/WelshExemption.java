package org.actionledger.law.ballot;

import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.Answer;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * The services of a devolved Welsh authority were taken out of the 40 % rule, and of that rule only.
 *
 * <p>It follows who provides the service, not where: Border Force in Wales stayed inside. That the opening day decides is an inference,
 * since the Act made no provision for ballots that were already open.
 *
 * @see <a href="https://www.legislation.gov.uk/anaw/2017/4/section/1">Trade Union (Wales) Act 2017, section 1</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2017/903">SI 2017/903</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/32/section/157A">Government of Wales Act 2006, section 157A</a>
 */
final class WelshExemption {

    private static final LocalDate IN_FORCE = LocalDate.of(2017, SEPTEMBER, 13);

    private static final Statutory<Boolean> EXEMPT = Statutory.originally(false).then(IN_FORCE, true);

    private WelshExemption() {}

    static Answer of(BallotFacts facts) {
        return Answer.toAll(facts.opening().possible(EXEMPT)).and(providedByDevolvedAuthority(facts));
    }

    private static Answer providedByDevolvedAuthority(BallotFacts facts) {
        Boolean devolved = facts.devolvedWelshAuthority();
        return switch (facts.jurisdiction()) {
            case WALES -> devolved == null ? Answer.UNKNOWN : Answer.of(devolved);
            // Such an authority works in Wales by definition, so either the place or the employer was entered wrongly.
            case ENGLAND, SCOTLAND -> devolved != null && devolved ? Answer.UNKNOWN : Answer.NO;
            case GREAT_BRITAIN -> Answer.of(devolved != null && devolved);
            case NORTHERN_IRELAND -> Answer.NO;
        };
    }

    /** For ballots that were open when the exemption began, which may have been exempt too. */
    static List<Alternative> otherReadings(BallotFacts facts) {
        LocalDate ballotDay = facts.ballotDay();
        boolean straddles = facts.opening() instanceof OpeningDay.On(LocalDate openedOn)
                && openedOn.isBefore(IN_FORCE)
                && (ballotDay == null || !ballotDay.isBefore(IN_FORCE));
        return straddles && providedByDevolvedAuthority(facts) == Answer.YES
                ? List.of(new Alternative(
                        Standing.ARGUABLE, Step.of("support-threshold.open-when-exemption-began"), null))
                : List.of();
    }
}
