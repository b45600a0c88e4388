package org.actionledger.law.notice;

import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JULY;

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
 * What an employer has to learn from a notice of action.
 *
 * <p>It still has to explain its figures and count heads at each workplace, though a notice of ballot no longer does.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234A">1992 Act, section 234A(3) to (3F)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/74">Employment Rights Act 2025, section 74</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2026/3/schedule/2">SI 2026/3, schedule 2, paragraph 10</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/118">1995 Order, article 118</a>
 */
public final class ContentsOfNoticeOfAction {

    private static final List<Step> ITEMS = List.of(
            Step.of("item-of-notice.categories"),
            Step.of("item-of-notice.workplaces"),
            Step.of("item-of-notice.total"),
            Step.of("item-of-notice.at-each-workplace"),
            Step.of("item-of-notice.how-arrived-at"),
            Step.of("item-of-notice.days"));

    private static final List<Step> WITH_CATEGORIES = with(ITEMS, Step.of("item-of-notice.in-each-category"));

    private static final List<Step> WITH_KIND_OF_DAY = with(WITH_CATEGORIES, Step.of("item-of-notice.kind-of-day"));

    private static final Statutory<List<Step>> ITEMS_IN_BRITAIN = Statutory.originally(WITH_CATEGORIES)
            .then(LocalDate.of(2023, JULY, 20), WITH_KIND_OF_DAY)
            .then(LocalDate.of(2025, DECEMBER, 18), WITH_CATEGORIES)
            .then(LocalDate.of(2026, FEBRUARY, 18), ITEMS);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.contents-of-notice-of-action", Provision.ofAct1992("234A", "(3)"))
            .citing(
                    Provision.ofAct1992("234A", "(3)(ba)"),
                    Provision.ofAct2025("74"),
                    Provision.ofAct2025("78"),
                    Provision.ofTransition2026("10"))
            .saying(ITEMS_IN_BRITAIN, ItemsOfNotice::listed);

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.contents-of-notice-of-action", Provision.ofNorthernIrelandOrder1995("118", ""))
            .saying(Statutory.originally(WITH_CATEGORIES), ItemsOfNotice::listed);

    private ContentsOfNoticeOfAction() {}

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
                jurisdiction.lawOf(ITEMS_IN_BRITAIN, Statutory.originally(WITH_CATEGORIES)),
                received,
                Step.of("items-of-notice.receipt-not-recorded"));
    }

    private static List<Step> with(List<Step> items, Step more) {
        return Stream.concat(items.stream(), Stream.of(more)).toList();
    }
}
