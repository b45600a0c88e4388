package org.actionledger.law.action;

import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;

import java.time.LocalDate;
import java.util.Optional;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

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

    private static final String TITLE = "Dismissal for taking protected action is automatically unfair";
    private static final String TURNS_ON = "the day this employee first took the action";

    private static final int WEEKS_IN_NORTHERN_IRELAND = 12;
    private static final int NO_END = Integer.MAX_VALUE;

    private static final Statutory<Integer> WEEKS_IN_BRITAIN = Statutory.originally(8)
            .then(LocalDate.of(2005, APRIL, 6), 12)
            .then(LocalDate.of(2026, FEBRUARY, 18), NO_END);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.dismissal-protection", TITLE, TURNS_ON, Provision.ofAct1992("238A", ""))
            .citing(Provision.ofAct2025("77"), Provision.ofTransition2026("11"))
            .saying(
                    WEEKS_IN_BRITAIN,
                    weeks -> weeks == NO_END ? "whenever dismissed" : "%d weeks and days of lock-out".formatted(weeks))
            .unverified(
                    "That eight weeks became twelve on 6 April 2005, and that days of lock-out are added, is from memory.");
    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.dismissal-protection", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1996("144A", ""))
            .unverified("The number of the article is from memory; the twelve weeks were read.");

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
                                    "An employee who first took the action on %s is protected whenever dismissed for it."
                                            .formatted(InWords.day(firstDay)))
                            .turningOn(book, firstDay));
        }
        LocalDate last = firstDay.plusWeeks(weeks).minusDays(1).plusDays(daysLockedOut);
        String sentence =
                "The first day of the %d weeks is the employee's first day of the action, %s%s, so they end on %s. Later dismissal is unfair only if the employee had stopped by then, or the employer had not taken reasonable steps to settle."
                        .formatted(
                                weeks,
                                InWords.day(firstDay),
                                daysLockedOut == 0
                                        ? ""
                                        : ", and %d days of lock-out are added".formatted(daysLockedOut),
                                InWords.day(last));
        return new Protection(
                Optional.of(last), Explanation.of(rule, book, inputs, sentence).turningOn(book, firstDay));
    }
}
