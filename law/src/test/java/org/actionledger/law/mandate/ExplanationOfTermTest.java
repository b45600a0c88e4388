package org.actionledger.law.mandate;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Said.cited;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.actionledger.law.mandate.TermOf.lastDay;
import static org.actionledger.law.mandate.TermOf.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.actionledger.law.Alternative.Standing;
import org.junit.jupiter.api.Test;

class ExplanationOfTermTest {

    final MandateTerm wales = term(WALES, "2022-11-11", "2023-01-11", null);

    @Test
    void says_how_the_day_comes_about() {
        assertThat(sentence(wales.explanation()))
                .isEqualTo(
                        "The ballot opened on Friday 11 November 2022, so its mandate lasts 6 months. "
                                + "The first of the 6 months is the last day of voting, Wednesday 11 January 2023. "
                                + "The same day of the month 6 months on is Tuesday 11 July 2023, and they end the day before: Monday 10 July 2023 is the last day.");
    }

    @Test
    void links_the_section_as_it_stood_on_the_opening_day() {
        assertThat(wales.explanation().provision().uri())
                .hasToString("https://www.legislation.gov.uk/ukpga/1992/52/section/234/2022-11-11");
        assertThat(said(wales.explanation().provision()))
                .isEqualTo("Trade Union and Labour Relations (Consolidation) Act 1992, section 234");
    }

    @Test
    void names_the_rule_its_version_and_what_went_in() {
        assertThat(wales.explanation().rule().id()).isEqualTo("gb.mandate-term");
        assertThat(wales.explanation().rulesVersion()).isEqualTo("2026-11-22");
        assertThat(wales.explanation().inputs())
                .isEqualTo(Map.of("jurisdiction", "WALES", "openedOn", "2022-11-11", "ballotDay", "2023-01-11"));
    }

    @Test
    void names_the_case_and_the_day_that_it_rejected() {
        assertThat(wales.explanation().cases()).singleElement().satisfies(rcn -> assertThat(cited(rcn))
                .contains("Royal College of Nursing", "High Court", "27 April 2023"));
        assertThat(wales.explanation().alternatives().getFirst().standing()).isEqualTo(Standing.WRONG);
        assertThat(wales.explanation().alternatives().getFirst().day()).isEqualTo("2023-07-11");
    }

    @Test
    void offers_what_an_employer_may_agree_to() {
        assertThat(wales.explanation().alternatives()).anySatisfy(agreed -> {
            assertThat(agreed.standing()).isEqualTo(Standing.ON_OTHER_FACTS);
            assertThat(said(agreed.reading()))
                    .isEqualTo(
                            "An employer may agree, for itself only, to as much as 9 months, which end on Tuesday 10 October 2023.");
            assertThat(agreed.day()).isEqualTo("2023-10-10");
        });
    }

    @Test
    void of_an_agreement_says_that_it_holds_for_one_employer() {
        assertThat(sentence(
                        term(WALES, "2022-11-11", "2023-01-11", "2023-09-30").explanation()))
                .contains("30 September 2023 instead", "up to 9 months", "10 October 2023", "that employer only");
    }

    @Test
    void of_a_short_month_gives_the_safer_day_too() {
        MandateTerm term = term(ENGLAND, "2024-08-01", "2024-08-31", null);

        assertThat(lastDay(term)).isEqualTo("2025-02-28");
        assertThat(sentence(term.explanation())).contains("no day 31", "Friday 28 February 2025 is the last day");
        assertThat(term.explanation().alternatives().getFirst().standing()).isEqualTo(Standing.SAFER);
        assertThat(term.explanation().alternatives().getFirst().day()).isEqualTo("2025-02-27");
    }

    @Test
    void of_a_mandate_alive_on_18_February_2026_says_why_it_is_not_twelve_months() {
        assertThat(term(ENGLAND, "2025-10-20", "2025-11-30", null).explanation().alternatives())
                .anySatisfy(twelve -> {
                    assertThat(twelve.standing()).isEqualTo(Standing.WRONG);
                    assertThat(twelve.day()).isEqualTo("2026-11-29");
                    assertThat(said(twelve.reading())).contains("18 February 2026", "opened before");
                });
        assertThat(term(ENGLAND, "2025-07-20", "2025-08-18", null).explanation().alternatives())
                .noneMatch(other -> said(other.reading()).contains("opened before"));
        assertThat(term(ENGLAND, "2025-07-20", "2025-08-19", null).explanation().alternatives())
                .anyMatch(other -> said(other.reading()).contains("opened before"));
    }
}
