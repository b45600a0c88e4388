package org.actionledger.law.result;

import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;
import static org.actionledger.law.result.ItemOfResult.CAST;
import static org.actionledger.law.result.ItemOfResult.ENTITLED;
import static org.actionledger.law.result.ItemOfResult.HALF_VOTED;
import static org.actionledger.law.result.ItemOfResult.NO;
import static org.actionledger.law.result.ItemOfResult.SPOILED;
import static org.actionledger.law.result.ItemOfResult.TWO_FIFTHS_YES;
import static org.actionledger.law.result.ItemOfResult.YES;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Inputs;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Outcome;
import org.actionledger.law.Particulars;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Statutory;
import org.actionledger.law.Step;

/**
 * What everybody entitled to vote must be told of the result as soon as reasonably practicable, without which a ballot supports nothing.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/231">1992 Act, section 231</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/112">1995 Order, article 112</a>
 */
public final class ResultToldToVoters {

    private static final List<ItemOfResult> FOUR_FIGURES = List.of(CAST, YES, NO, SPOILED);

    static final Statutory<List<ItemOfResult>> ITEMS_IN_BRITAIN = Statutory.originally(FOUR_FIGURES)
            .then(LocalDate.of(2017, MARCH, 1), List.of(ENTITLED, CAST, YES, NO, SPOILED, HALF_VOTED, TWO_FIFTHS_YES))
            .then(LocalDate.of(2026, FEBRUARY, 18), List.of(ENTITLED, CAST, YES, NO, SPOILED, HALF_VOTED));

    static final Rule IN_BRITAIN = Rule.ofGreatBritain("gb.result-told-to-voters", Provision.ofAct1992("231", ""))
            .citing(
                    Provision.ofAct1992("226", "(2)(a)(ii)"),
                    Provision.ofAct2016("6"),
                    Provision.ofAct2025("69"),
                    Provision.ofTransition2026("7"))
            .saying(ITEMS_IN_BRITAIN, ResultToldToVoters::listed)
            .awaiting(Setting.TURNOUT_REPEAL, listed(FOUR_FIGURES));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.result-told-to-voters", Provision.ofNorthernIrelandOrder1995("112", ""))
            .saying(Statutory.originally(FOUR_FIGURES), ResultToldToVoters::listed)
            .unverified();

    private ResultToldToVoters() {}

    /** What the result has to say. */
    public static Particulars items(StatuteBook book, Jurisdiction jurisdiction, OpeningDay opening) {
        return Particulars.of(
                possible(book, jurisdiction, opening).stream()
                        .map(ResultToldToVoters::words)
                        .toList(),
                "openedOn",
                Explanation.of(
                                jurisdiction.lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND),
                                book,
                                inputs(jurisdiction, opening),
                                jurisdiction.lawOf(
                                        Step.of("result-told.goes-by-opening-day"),
                                        Step.of("result-told.four-figures")))
                        .turningOn(book, opening));
    }

    /** Whether voters were told all of it. How soon is soon enough is nothing that a rule can count. */
    public static Finding check(StatuteBook book, ResultTold told) {
        return check(told.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND), book, told);
    }

    static Finding check(Rule rule, StatuteBook book, ResultTold told) {
        List<List<ItemOfResult>> missing = possible(book, told.jurisdiction(), told.opening()).stream()
                .map(items -> missing(items, told))
                .toList();
        Answer complete = complete(told, missing);
        Step found =
                switch (complete) {
                    case YES -> Step.of("result-told.complete");
                    case NO ->
                        Step.of("result-told.incomplete")
                                .withAll(
                                        "items",
                                        words(missing.getFirst().stream()
                                                .filter(item -> missing.stream().allMatch(list -> list.contains(item)))
                                                .toList()));
                    case UNKNOWN -> Step.of("result-told.depends");
                };
        return Finding.of(
                Outcome.of(complete),
                Explanation.of(rule, book, told.inputs(), found)
                        .turningOn(book, told.opening())
                        .lacking(complete == Answer.UNKNOWN ? deciding(told) : List.of()));
    }

    /** An item that is missing by every text that may apply is missing; one that only some of them ask for may be. */
    private static Answer complete(ResultTold told, List<List<ItemOfResult>> missing) {
        boolean certainlyMissing = missing.getFirst().stream()
                .anyMatch(item -> missing.stream().allMatch(list -> list.contains(item))
                        && (item != TWO_FIFTHS_YES || told.supportRuleApplies() == Answer.YES));
        if (certainlyMissing) {
            return Answer.NO;
        }
        return missing.stream().allMatch(List::isEmpty) ? Answer.YES : Answer.UNKNOWN;
    }

    private static List<ItemOfResult> missing(List<ItemOfResult> items, ResultTold told) {
        return items.stream()
                .filter(item -> !told.items().contains(item))
                .filter(item -> item != TWO_FIFTHS_YES || told.supportRuleApplies() != Answer.NO)
                .toList();
    }

    private static List<String> deciding(ResultTold told) {
        return told.openedOn() == null ? List.of("openedOn") : List.of("supportRuleApplies");
    }

    private static List<List<ItemOfResult>> possible(StatuteBook book, Jurisdiction jurisdiction, OpeningDay opening) {
        return jurisdiction.lawOf(
                opening.possible(book.commencement(Setting.TURNOUT_REPEAL).applyTo(ITEMS_IN_BRITAIN, FOUR_FIGURES)),
                List.of(FOUR_FIGURES));
    }

    private static Inputs inputs(Jurisdiction jurisdiction, OpeningDay opening) {
        Inputs inputs = Inputs.of("jurisdiction", jurisdiction);
        return switch (opening) {
            case OpeningDay.On(LocalDate day) -> inputs.and("openedOn", day);
            case OpeningDay.NotAfter(LocalDate day) -> inputs.and("ballotDay", day);
            case OpeningDay.Unknown _ -> inputs;
        };
    }

    private static Step listed(List<ItemOfResult> items) {
        return Step.of("items").withAll("items", words(items));
    }

    private static List<Step> words(List<ItemOfResult> items) {
        return items.stream().map(ItemOfResult::says).toList();
    }
}
