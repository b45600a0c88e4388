package org.actionledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LedgerUsersTest {

    @Test
    void without_a_password_it_says_which_variable_to_set() {
        LedgerUsers none = new LedgerUsers(null, null);

        assertThatThrownBy(none::official).hasMessageContaining("LEDGER_OFFICIAL_PASSWORD");
        assertThatThrownBy(none::auditor).hasMessageContaining("LEDGER_AUDITOR_PASSWORD");
    }

    @Test
    void a_password_of_eleven_characters_is_too_short_and_of_twelve_is_not() {
        LedgerUsers users = new LedgerUsers("12345678901", "123456789012");

        assertThatThrownBy(users::official).hasMessageContaining("at least 12 characters");
        assertThat(users.auditor()).isEqualTo("123456789012");
    }

    @Test
    void it_does_not_show_them() {
        assertThat(new LedgerUsers("the official's", "the auditor's"))
                .asString()
                .doesNotContain("the official's", "the auditor's");
    }
}
