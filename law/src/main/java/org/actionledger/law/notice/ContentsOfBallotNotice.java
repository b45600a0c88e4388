package org.actionledger.law.notice;

import static java.time.Month.FEBRUARY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Particulars;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;
import org.jspecify.annotations.Nullable;

/**
 * What an employer has to learn from the notice of a ballot, as accurately as the union's documents allow; no names.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226A">1992 Act, section 226A(2) to (2I)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/70">Employment Rights Act 2025, section 70</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/105">1995 Order, article 105</a>
 */
public final class ContentsOfBallotNotice {

    private static final List<Step> IN_TOTAL = List.of(
            Step.of("item-of-notice.intends"),
            Step.of("item-of-notice.opening-day"),
            Step.of("item-of-notice.categories"),
            Step.of("item-of-notice.workplaces"),
            Step.of("item-of-notice.total"));

    private static final List<Step> BROKEN_DOWN = Stream.concat(
                    IN_TOTAL.stream(),
                    Stream.of(
                            Step.of("item-of-notice.in-each-category"),
                            Step.of("item-of-notice.at-each-workplace"),
                            Step.of("item-of-notice.how-arrived-at")))
            .toList();

    private static final Statutory<List<Step>> ITEMS =
            Statutory.originally(BROKEN_DOWN).then(LocalDate.of(2026, FEBRUARY, 18), IN_TOTAL);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.contents-of-ballot-notice", Provision.ofAct1992("226A", "(2)"))
            .citing(Provision.ofAct2025("70"))
            .saying(ITEMS, ItemsOfNotice::listed)
            .contested();

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.contents-of-ballot-notice", Provision.ofNorthernIrelandOrder1995("105", ""))
            .saying(Statutory.originally(BROKEN_DOWN), ItemsOfNotice::listed);

    private ContentsOfBallotNotice() {}

    /**
     * The items of a notice.
     *
     * @param received the day on which this employer receives it
     */
    public static Particulars of(StatuteBook book, Jurisdiction jurisdiction, @Nullable LocalDate received) {
        return ItemsOfNotice.of(
                book,
                jurisdiction,
                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                jurisdiction.lawOf(ITEMS, Statutory.originally(BROKEN_DOWN)),
                received,
                Step.of("items-of-notice.breakdown-depends"));
    }
}
