package org.actionledger.law.action;

import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;

import java.time.LocalDate;
import java.util.Optional;
import org.actionledger.law.Explanation;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * How long an employee who takes protected action cannot fairly be dismissed for it.
 *
 * <p>It goes by the employee's own first day, so that colleagues in one action may be protected for different times.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/238A">1992 Act, section 238A</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/77">Employment Rights Act 2025, section 77</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2026/3/schedule/2">SI 2026/3, schedule 2, paragraph 11(3)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1996/1919/article/144A">Employment Rights (NI) Order 1996, article 144A</a>
 */
public final class DismissalProtection {

    /**
     * How long it lasts.
     *
     * @param lastDay empty where it has no end
     */
    public record Protection(Optional<LocalDate> lastDay, Explanation explanation) {}

    private static final int WEEKS_IN_NORTHERN_IRELAND = 12;
    private static final int NO_END = Integer.MAX_VALUE;

    private static final Statutory<Integer> WEEKS_IN_BRITAIN = Statutory.originally(8)
            .then(LocalDate.of(2005, APRIL, 6), 12)
            .then(LocalDate.of(2026, FEBRUARY, 18), NO_END);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.dismissal-protection", Provision.ofAct1992("238A", ""))
            .citing(Provision.ofAct2025("77"), Provision.ofTransition2026("11"))
            .saying(
                    WEEKS_IN_BRITAIN,
                    weeks -> weeks == NO_END
                            ? Step.of("dismissal-protection.no-end")
                            : Step.of("dismissal-protection.weeks").with("weeks", weeks))
            .unverified();
    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.dismissal-protection", Provision.ofNorthernIrelandOrder1996("144A", ""))
            .unverified();

    private DismissalProtection() {}

    /**
     * The protection of one employee.
     *
     * @param daysLockedOut days of a lock-out, which do not count
     */
    public static Protection of(StatuteBook book, Jurisdiction jurisdiction, LocalDate firstDay, int daysLockedOut) {
        int weeks = jurisdiction.lawOf(WEEKS_IN_BRITAIN.on(firstDay), WEEKS_IN_NORTHERN_IRELAND);
        Inputs inputs = Inputs.of("jurisdiction", jurisdiction)
                .and("firstDay", firstDay)
                .and("daysLockedOut", daysLockedOut);
        Rule rule = jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND);
        if (weeks == NO_END) {
            return new Protection(
                    Optional.empty(),
                    Explanation.of(
                                    rule,
                                    book,
                                    inputs,
                                    Step.of("dismissal-protection.whenever-dismissed")
                                            .with("firstDay", firstDay))
                            .turningOn(book, firstDay));
        }
        LocalDate last = firstDay.plusWeeks(weeks).minusDays(1).plusDays(daysLockedOut);
        Step counted = (daysLockedOut == 0
                        ? Step.of("dismissal-protection.weeks-end")
                        : Step.of("dismissal-protection.weeks-and-lock-out-end").with("daysLockedOut", daysLockedOut))
                .with("weeks", weeks)
                .with("firstDay", firstDay)
                .with("lastDay", last);
        return new Protection(
                Optional.of(last),
                Explanation.of(rule, book, inputs, counted, Step.of("dismissal-protection.dismissed-later"))
                        .turningOn(book, firstDay));
    }
}
