package org.actionledger.law;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.SCOTLAND;
import static org.actionledger.law.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.actionledger.law.Rule.Awaited;
import org.actionledger.law.Rule.Text;
import org.actionledger.law.action.RulesOfAction;
import org.actionledger.law.ballot.RulesOfBallots;
import org.actionledger.law.conduct.RulesOfConduct;
import org.actionledger.law.mandate.RulesOfMandates;
import org.actionledger.law.notice.RulesOfNotice;
import org.actionledger.law.plan.RulesOfPlanning;
import org.actionledger.law.register.Register;
import org.actionledger.law.result.RulesOfResults;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    static final LocalDate CHANGED = LocalDate.of(2017, 3, 1);
    static final LocalDate AWAITED = LocalDate.of(2026, 11, 1);
    static final Provision PLACE = Provision.ofAct1992("226", "(2)");
    static final Rule RULE = new Rule("x.rule", PLACE);

    @Nested
    class As_it_is_stated {

        @Test
        void it_holds_everywhere_and_always_and_says_its_title() {
            Rule rule = new Rule("x.rule", PLACE);

            assertThat(rule.jurisdictions()).containsExactlyInAnyOrder(Jurisdiction.values());
            assertThat(rule.texts()).containsExactly(new Text(null, null, Step.of("x.rule.title")));
            assertThat(rule.status()).isEqualTo(Status.VERIFIED);
            assertThat(rule.reservation()).isEmpty();
            assertThat(rule.sources()).isEmpty();
            assertThat(rule.awaited()).isEmpty();
            assertThat(rule.reviewed()).isEqualTo("2026-11-22");
        }

        @Test
        void of_great_britain_it_holds_in_no_other_place() {
            assertThat(Rule.ofGreatBritain("gb.rule", PLACE))
                    .satisfies(
                            rule -> assertThat(rule.jurisdictions()).hasSize(4).doesNotContain(NORTHERN_IRELAND))
                    .satisfies(rule -> assertThat(rule.awaited()).isEmpty());
        }

        @Test
        void of_northern_ireland_it_awaits_the_bill() {
            assertThat(Rule.ofNorthernIreland("ni.rule", PLACE))
                    .satisfies(rule -> assertThat(rule.jurisdictions()).containsExactly(NORTHERN_IRELAND))
                    .satisfies(rule -> assertThat(rule.awaited())
                            .extracting(Awaited::setting)
                            .containsExactly(Setting.NORTHERN_IRELAND_BILL));
        }
    }

    @Nested
    class With_more_said_of_it {

        @Test
        void it_holds_where_it_is_said_to() {
            assertThat(RULE.in(Set.of(ENGLAND, SCOTLAND)).jurisdictions()).containsExactlyInAnyOrder(ENGLAND, SCOTLAND);
        }

        @Test
        void it_cites_its_sources_in_order() {
            assertThat(RULE.citing(Provision.ofAct2016("2"))
                            .citing(Provision.ofAct2025("68"), Provision.ofTransition2026("7"))
                            .sources())
                    .containsExactly(
                            Provision.ofAct2016("2"), Provision.ofAct2025("68"), Provision.ofTransition2026("7"));
        }

        @Test
        void it_takes_its_texts_from_the_figure() {
            Statutory<Integer> figure = Statutory.originally(7).then(CHANGED, 14);

            assertThat(RULE.saying(figure, days -> text(days + " days")).texts())
                    .containsExactly(
                            new Text(null, CHANGED.minusDays(1), text("7 days")),
                            new Text(CHANGED, null, text("14 days")));
        }

        @Test
        void it_can_be_doubted_in_two_ways() {
            assertThat(RULE.unverified())
                    .satisfies(rule -> assertThat(rule.status()).isEqualTo(Status.UNVERIFIED))
                    .satisfies(rule -> assertThat(rule.reservation()).contains(Step.of("x.rule.reservation")));
            assertThat(RULE.contested())
                    .satisfies(rule -> assertThat(rule.status()).isEqualTo(Status.CONTESTED))
                    .satisfies(rule -> assertThat(rule.reservation()).contains(Step.of("x.rule.reservation")));
        }

        @Test
        void what_is_awaited_replaces_what_was_said_from_its_day_on() {
            Rule rule = RULE.saying(Statutory.originally(7).then(CHANGED, 14), days -> text(days + " days"))
                    .awaiting(Setting.TURNOUT_REPEAL, text("none"));
            StatuteBook book = StatuteBook.asReviewed();

            assertThat(rule.texts(book)).isEqualTo(rule.texts());
            assertThat(rule.texts(book.with(Setting.TURNOUT_REPEAL, Status.VERIFIED, AWAITED)))
                    .containsExactly(
                            new Text(null, CHANGED.minusDays(1), text("7 days")),
                            new Text(CHANGED, AWAITED.minusDays(1), text("14 days")),
                            new Text(AWAITED, null, text("none")));
        }

        @Test
        void a_text_that_would_begin_later_gives_way_to_what_is_awaited() {
            LocalDate later = LocalDate.of(2027, 1, 1);
            Rule rule = RULE.saying(
                            Statutory.originally(7).then(AWAITED, 14).then(later, 21), days -> text(days + " days"))
                    .awaiting(Setting.TURNOUT_REPEAL, text("none"));

            assertThat(rule.texts(StatuteBook.asReviewed().with(Setting.TURNOUT_REPEAL, Status.VERIFIED, AWAITED)))
                    .containsExactly(
                            new Text(null, AWAITED.minusDays(1), text("7 days")),
                            new Text(AWAITED, null, text("none")));
        }
    }

    @Nested
    class Its_places {

        @Test
        void are_pages_of_legislation_gov_uk() {
            assertThat(cited(Provision.ofAct1992("226", "(2)")))
                    .isEqualTo(provision(
                            "Trade Union and Labour Relations (Consolidation) Act 1992, section 226(2)",
                            "ukpga/1992/52/section/226"));
            assertThat(cited(Provision.ofAct2016("2")))
                    .isEqualTo(provision("Trade Union Act 2016, section 2", "ukpga/2016/15/section/2"));
            assertThat(cited(Provision.ofAct2025("68")))
                    .isEqualTo(provision("Employment Rights Act 2025, section 68", "ukpga/2025/36/section/68"));
            assertThat(cited(Provision.ofTransition2026("7")))
                    .isEqualTo(provision("SI 2026/3, schedule 2, paragraph 7", "uksi/2026/3/schedule/2"));
            assertThat(cited(Provision.ofNorthernIrelandOrder1995("104", "(2)(b)")))
                    .isEqualTo(provision(
                            "Trade Union and Labour Relations (Northern Ireland) Order 1995, article 104(2)(b)",
                            "nisi/1995/1980/article/104"));
            assertThat(cited(Provision.ofNorthernIrelandOrder1996("144A", "")))
                    .isEqualTo(provision(
                            "Employment Rights (Northern Ireland) Order 1996, article 144A",
                            "nisi/1996/1919/article/144A"));
        }

        private List<String> cited(Provision provision) {
            return List.of(said(provision), provision.uri().toString());
        }

        private List<String> provision(String name, String path) {
            return List.of(name, "https://www.legislation.gov.uk/" + path);
        }

        @Test
        void are_linked_as_they_stood_on_a_day() {
            assertThat(PLACE.asItStoodOn(CHANGED).uri())
                    .hasToString("https://www.legislation.gov.uk/ukpga/1992/52/section/226/2017-03-01");
        }
    }

    @Test
    void the_register_is_made_of_the_lists_of_the_packages() {
        List<List<Rule>> lists = List.of(
                RulesOfConduct.all(),
                RulesOfBallots.all(),
                RulesOfMandates.all(),
                RulesOfNotice.all(),
                RulesOfResults.all(),
                RulesOfAction.all(),
                RulesOfPlanning.all());

        assertThat(lists).allSatisfy(list -> assertThat(list).isNotEmpty());
        assertThat(lists.stream().flatMap(List::stream)).containsExactlyElementsOf(Register.rules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gb.mandate-term | 2017-02-28 | action begins within 4 weeks, or up to 8 weeks as agreed with an employer, and then has no last day
                    gb.mandate-term | 2017-03-01 | 6 months, or up to 9 months as agreed with an employer
                    gb.mandate-term | 2026-02-18 | 12 months, and no agreement lengthens them
                    gb.notice-of-action | 2017-02-28 | 7 days
                    gb.notice-of-action | 2017-03-01 | 14 days, or 7 as agreed with an employer
                    gb.notice-of-action | 2026-02-18 | 10 days
                    gb.annual-return | 2017-03-01 | returns list neither
                    gb.annual-return | 2017-03-02 | returns whose period both begins and ends then list ballots and action
                    gb.annual-return | 2026-02-18 | returns list neither
                    gb.agency-cover | 2022-07-21 | agencies may supply cover
                    """)
    void what_it_says_is_what_it_counts_with(String rule, LocalDate day, String says) {
        assertThat(Register.rule(rule).orElseThrow().texts())
                .filteredOn(text -> (text.from() == null || !text.from().isAfter(day))
                        && (text.until() == null || !text.until().isBefore(day)))
                .extracting(text -> said(text.says()))
                .containsExactly(says);
    }

    @ParameterizedTest
    @CsvSource({
        "TURNOUT_REPEAL, ballots opened, repeals the 50 % turnout rule",
        "ELECTRONIC_BALLOTS, ballots opened, lets a ballot be held electronically",
        "DETRIMENT, detriment suffered, forbids to subject a worker to a detriment",
        "NORTHERN_IRELAND_BILL, what happens, may change the law of Northern Ireland"
    })
    void a_setting_says_what_it_does_and_to_what(Setting setting, String reaches, String what) {
        assertThat(said(setting.reaches())).isEqualTo(reaches);
        assertThat(said(setting.what())).startsWith(what);
        assertThat(said(setting.provision())).isNotBlank();
    }

    private static Step text(String text) {
        return Step.of("text").with("text", text);
    }
}
