package org.actionledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    private final Path folder;

    PasswordsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Nested
    class Of_a_new_ledger {

        @Test
        void are_drawn_and_told_but_for_the_one_that_no_person_needs() {
            Passwords passwords = given(Map.of());

            assertThat(passwords.drawn())
                    .containsExactly(
                            Map.entry("auditor", passwords.auditor()), Map.entry("official", passwords.official()));
            assertThat(passwords.official()).hasSize(24).isNotEqualTo(passwords.auditor());
            assertThat(passwords.database()).hasSize(24);
        }

        @Test
        void are_kept_where_only_their_owner_reads() throws IOException {
            given(Map.of());

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
        }

        @Test
        void are_those_of_the_environment_if_it_has_them_and_then_neither_told_nor_kept() {
            Passwords passwords = given(Map.of("LEDGER_OFFICIAL_PASSWORD", "from the environment"));

            assertThat(passwords.official()).isEqualTo("from the environment");
            assertThat(passwords.drawn()).containsOnlyKeys("auditor");
            assertThat(file()).content().doesNotContain("from the environment");
        }

        @Test
        void are_drawn_where_the_environment_has_an_empty_one() {
            assertThat(given(Map.of("LEDGER_OFFICIAL_PASSWORD", " ")).official())
                    .hasSize(24);
        }

        @Test
        void do_not_show_when_printed() {
            Passwords passwords = given(Map.of());

            assertThat(passwords.toString()).doesNotContain(passwords.official());
        }
    }

    @Nested
    class Of_a_ledger_started_again {

        @Test
        void are_the_same_and_not_told_a_second_time() {
            Passwords first = given(Map.of());
            Passwords second = given(Map.of());

            assertThat(second.official()).isEqualTo(first.official());
            assertThat(second.auditor()).isEqualTo(first.auditor());
            assertThat(second.database()).isEqualTo(first.database());
            assertThat(second.drawn()).isEmpty();
        }

        @Test
        void are_drawn_for_whom_the_environment_served_before() {
            given(Map.of("LEDGER_OFFICIAL_PASSWORD", "from the environment"));

            assertThat(given(Map.of()).drawn()).containsOnlyKeys("official");
        }
    }

    private Passwords given(Map<String, String> environment) {
        return Passwords.of(file(), environment);
    }

    private Path file() {
        return folder.resolve("passwords.properties");
    }
}
