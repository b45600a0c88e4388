package org.actionledger.law.mandate;

import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.sentence;
import static org.actionledger.law.mandate.TermOf.day;
import static org.actionledger.law.mandate.TermOf.startBy;
import static org.actionledger.law.mandate.TermOf.term;
import static org.assertj.core.api.Assertions.assertThat;

import org.actionledger.law.Alternative.Standing;
import org.actionledger.law.mandate.MandateTerm.AgreementNotAllowed;
import org.junit.jupiter.api.Test;

class TermInNorthernIrelandTest {

    @Test
    void action_must_start_within_four_weeks_counted_the_safer_way() {
        MandateTerm term = term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", null);

        assertThat(startBy(term)).isEqualTo("2026-11-12");
        assertThat(term.explanation().rule().id()).isEqualTo("ni.mandate-term");
        assertThat(sentence(term.explanation())).contains("within 4 weeks", "no last day", "Thursday 12 November 2026");
        assertThat(term.explanation().provision().uri())
                .hasToString("https://www.legislation.gov.uk/nisi/1995/1980/article/117/2026-10-16");
    }

    @Test
    void a_day_later_is_arguable() {
        assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", null)
                        .explanation()
                        .alternatives())
                .singleElement()
                .satisfies(later -> assertThat(later.standing()).isEqualTo(Standing.ARGUABLE))
                .satisfies(later -> assertThat(later.day()).isEqualTo("2026-11-13"));
    }

    @Test
    void the_opening_day_does_not_matter() {
        assertThat(startBy(term(NORTHERN_IRELAND, null, day("2026-10-16"), null)))
                .isEqualTo("2026-11-12");
        assertThat(startBy(term(NORTHERN_IRELAND, "2016-09-18", "2016-10-16", null)))
                .isEqualTo("2016-11-12");
    }

    @Test
    void eight_weeks_may_be_agreed_and_not_a_day_more() {
        assertThat(startBy(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-12-10")))
                .isEqualTo("2026-12-10");
        assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-12-11"))
                .isInstanceOf(AgreementNotAllowed.class);
        assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-11-11"))
                .isInstanceOf(AgreementNotAllowed.class);
    }

    @Test
    void an_agreed_day_leaves_nothing_to_argue_about() {
        assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", "2026-12-10")
                        .explanation()
                        .alternatives())
                .isEmpty();
    }
}
