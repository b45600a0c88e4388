package org.actionledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class KeyedHashTest {

    static final String PASSWORD = "correct horse battery staple";

    @Test
    void the_password_matches_and_no_other() {
        KeyedHash hash = new KeyedHash();
        String encoded = hash.encode(PASSWORD);

        assertThat(hash.matches(PASSWORD, encoded)).isTrue();
        assertThat(hash.matches(PASSWORD + " ", encoded)).isFalse();
        assertThat(hash.matches("", encoded)).isFalse();
    }

    @Test
    void what_was_hashed_by_one_process_is_worth_nothing_to_another() {
        assertThat(new KeyedHash().matches(PASSWORD, new KeyedHash().encode(PASSWORD)))
                .isFalse();
    }

    @Test
    void the_longest_password_is_no_error() {
        assertThatNoException().isThrownBy(() -> new KeyedHash().encode("x".repeat(1_000)));
    }
}
