package org.actionledger.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionledger.desk.dossier.PrintedFigures.Amount;
import org.actionledger.desk.dossier.YamlNode.Text;
import org.junit.jupiter.api.Test;

class PrintedFiguresTest {

    private final DossierProblems problems = new DossierProblems("f.yaml");
    private final PrintedFigures figures = new PrintedFigures(problems);

    @Test
    void money_is_written_out_in_pounds() {
        assertThat(figures.amount(text("£21.3m"))).contains(new Amount("MONEY", "21300000"));
        assertThat(figures.amount(text("£30m"))).contains(new Amount("MONEY", "30000000"));
        assertThat(figures.amount(text("£1.5bn"))).contains(new Amount("MONEY", "1500000000"));
        assertThat(figures.amount(text("£1,000"))).contains(new Amount("MONEY", "1000"));
        assertThat(figures.amount(text("£12.50"))).contains(new Amount("MONEY", "12.50"));
    }

    @Test
    void other_figures_keep_the_digits_that_were_printed() {
        assertThat(figures.amount(text("6.5 %"))).contains(new Amount("PERCENTAGE", "6.5"));
        assertThat(figures.amount(text("5.50%"))).contains(new Amount("PERCENTAGE", "5.50"));
        assertThat(figures.amount(text("1 day"))).contains(new Amount("DAYS", "1"));
        assertThat(figures.amount(text("4 years"))).contains(new Amount("YEARS", "4"));
        assertThat(figures.amount(text("8"))).contains(new Amount("NUMBER", "8"));
    }

    @Test
    void what_is_no_figure_is_a_problem() {
        for (String none : new String[] {"a lot", "£5 %", "-1", "6,5 %", "£", "1e9", "£999999999999bn"}) {
            assertThat(figures.amount(text(none))).as(none).isEmpty();
        }
        assertThat(problems.all()).hasSize(7);
    }

    @Test
    void counts_may_have_commas_and_percentages_their_sign() {
        assertThat(figures.count(text("7,905"))).contains(7905);
        assertThat(figures.count(text("7905"))).contains(7905);
        assertThat(figures.count(text("79,05"))).isEmpty();
        assertThat(figures.percentage(text("54.6 %"))).contains("54.6");
        assertThat(figures.percentage(text("100"))).contains("100");
        assertThat(figures.percentage(text("100.1 %"))).isEmpty();
    }

    private static Text text(String value) {
        return new Text(1, value);
    }
}
