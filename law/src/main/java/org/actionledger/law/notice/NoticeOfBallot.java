package org.actionledger.law.notice;

import static java.time.Month.FEBRUARY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Deadline;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;

/**
 * Each employer hears of a ballot before it opens.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226A">1992 Act, section 226A</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/70">Employment Rights Act 2025, section 70</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/105">1995 Order, article 105</a>
 */
public final class NoticeOfBallot {

    private static final String TITLE =
            "Each employer receives notice of the ballot by the seventh day before it opens";

    private static final String TURNS_ON = "the day the ballot opens";

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.notice-of-ballot", TITLE, TURNS_ON, Provision.ofAct1992("226A", "(1)(a)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
            "ni.notice-of-ballot", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("105", ""));

    private static final DaysBeforeOpening BEFORE_OPENING =
            new DaysBeforeOpening(7, "Notice of the ballot", IN_BRITAIN, IN_NORTHERN_IRELAND);

    private static final List<String> ALWAYS = List.of(
            "that the union intends to hold the ballot",
            "the day on which the union reasonably believes that it will open",
            "the categories of employees concerned",
            "the workplaces where they work",
            "their total number");

    private static final List<String> BREAKDOWN = List.of(
            "their number in each category", "their number at each workplace", "how the figures were arrived at");

    private static final Statutory<List<String>> BREAKDOWN_IN_BRITAIN =
            Statutory.originally(BREAKDOWN).then(LocalDate.of(2026, FEBRUARY, 18), List.of());

    private NoticeOfBallot() {}

    /** The last day on which an employer can receive notice of a ballot that opens on a given day. */
    public static Deadline latestReceipt(StatuteBook book, Jurisdiction jurisdiction, LocalDate opens) {
        return BEFORE_OPENING.latestReceipt(book, jurisdiction, opens);
    }

    /** What a notice has to say that an employer receives on a given day. */
    public static List<String> contents(Jurisdiction jurisdiction, LocalDate noticeReceived) {
        List<String> breakdown = jurisdiction.lawOf(BREAKDOWN_IN_BRITAIN.on(noticeReceived), BREAKDOWN);
        return Stream.concat(ALWAYS.stream(), breakdown.stream()).toList();
    }
}
