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
import org.jspecify.annotations.Nullable;

/**
 * What an employer has to learn from the notice of a ballot, as accurately as the union's documents allow; no names.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/226A">1992 Act, section 226A(2) to (2I)</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2025/36/section/70">Employment Rights Act 2025, section 70</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/105">1995 Order, article 105</a>
 */
public final class ContentsOfBallotNotice {

    private static final String TITLE =
            "The notice of a ballot says whom it concerns, where they work and how many they are";

    private static final List<String> IN_TOTAL = List.of(
            "that the union intends to hold the ballot",
            "the day on which the union reasonably believes that it will open",
            "the categories of employees concerned",
            "the workplaces where they work",
            "their total number");

    private static final List<String> BROKEN_DOWN = Stream.concat(
                    IN_TOTAL.stream(),
                    Stream.of(
                            "their number in each category",
                            "their number at each workplace",
                            "how the figures were arrived at, or where dues are deducted from pay, what lets the employer work them out"))
            .toList();

    private static final Statutory<List<String>> ITEMS =
            Statutory.originally(BROKEN_DOWN).then(LocalDate.of(2026, FEBRUARY, 18), IN_TOTAL);

    static final Rule IN_BRITAIN = Rule.ofGreatBritain(
                    "gb.contents-of-ballot-notice", TITLE, ItemsOfNotice.TURNS_ON, Provision.ofAct1992("226A", "(2)"))
            .citing(Provision.ofAct2025("70"))
            .saying(ITEMS, items -> String.join("; ", items))
            .contested(
                    "The regulations that brought the change into force say nothing of notices given before; that the day of receipt decides is the reading of the Government's guidance.");

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.contents-of-ballot-notice",
                    TITLE,
                    ItemsOfNotice.TURNS_ON,
                    Provision.ofNorthernIrelandOrder1995("105", ""))
            .saying(Statutory.originally(BROKEN_DOWN), items -> String.join("; ", items));

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
                "Since 18 February 2026 a notice needs no breakdown in Great Britain; when this one was received is not recorded.");
    }
}
