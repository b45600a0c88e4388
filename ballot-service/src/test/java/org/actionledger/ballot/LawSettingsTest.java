package org.actionledger.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.actionledger.law.Setting;
import org.actionledger.law.StatuteBook;
import org.junit.jupiter.api.Test;

class LawSettingsTest {

    @Test
    void without_a_version_the_rules_are_those_that_were_reviewed() {
        assertThat(new LawSettings(null).statuteBook()).isEqualTo(StatuteBook.asReviewed());
        assertThat(new LawSettings(" ").statuteBook()).isEqualTo(StatuteBook.asReviewed());
    }

    @Test
    void a_version_sets_the_date_of_any_change_that_awaits_one() {
        StatuteBook book = new LawSettings(StatuteBook.asReviewed().version()
                        + "+electronic-ballots-2026-09-01+detriment-2026-10-30-verified")
                .statuteBook();

        assertThat(book.commencement(Setting.ELECTRONIC_BALLOTS).from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(book.commencement(Setting.DETRIMENT).from()).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    void a_version_that_nobody_knows_keeps_the_service_from_starting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LawSettings("2026-11-22+turnout-reform-2026-11-01").statuteBook())
                .withMessageContaining("turnout-reform");
    }
}
