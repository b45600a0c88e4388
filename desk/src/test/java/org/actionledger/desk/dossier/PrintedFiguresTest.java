package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionledger.desk.dossier.PrintedFigures.Amount;
import org.junit.jupiter.api.Test;

class PrintedFiguresTest {

    @Test
    void money_is_written_out_in_pounds() {
        assertThat(PrintedFigures.amount("£21.3m")).contains(new Amount("MONEY", "21300000"));
        assertThat(PrintedFigures.amount("£30m")).contains(new Amount("MONEY", "30000000"));
        assertThat(PrintedFigures.amount("£1.5bn")).contains(new Amount("MONEY", "1500000000"));
        assertThat(PrintedFigures.amount("£1,000")).contains(new Amount("MONEY", "1000"));
        assertThat(PrintedFigures.amount("£12.50")).contains(new Amount("MONEY", "12.50"));
    }

    @Test
    void other_figures_keep_the_digits_that_were_printed() {
        assertThat(PrintedFigures.amount("6.5 %")).contains(new Amount("PERCENTAGE", "6.5"));
        assertThat(PrintedFigures.amount("5.50%")).contains(new Amount("PERCENTAGE", "5.50"));
        assertThat(PrintedFigures.amount("1 day")).contains(new Amount("DAYS", "1"));
        assertThat(PrintedFigures.amount("4 years")).contains(new Amount("YEARS", "4"));
        assertThat(PrintedFigures.amount("8")).contains(new Amount("NUMBER", "8"));
    }

    @Test
    void what_is_no_figure_is_none() {
        for (String none : new String[] {"a lot", "£5 %", "-1", "6,5 %", "£", "1e9", "£999999999999bn"}) {
            assertThat(PrintedFigures.amount(none)).as(none).isEmpty();
        }
    }

    @Test
    void counts_may_have_commas_and_percentages_their_sign() {
        assertThat(PrintedFigures.count("7,905")).contains(7905);
        assertThat(PrintedFigures.count("7905")).contains(7905);
        assertThat(PrintedFigures.count("79,05")).isEmpty();
        assertThat(PrintedFigures.percentage("54.6 %")).contains("54.6");
        assertThat(PrintedFigures.percentage("100")).contains("100");
        assertThat(PrintedFigures.percentage("100.1 %")).isEmpty();
    }
}
