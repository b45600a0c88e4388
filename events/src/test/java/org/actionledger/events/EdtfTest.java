package org.actionledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @Nested
    class A_date_string {

        @ParameterizedTest
        @CsvSource({
            "2023-02-01, 2023-02-01, 2023-02-01",
            "2023-02-01~, 2023-02-01, 2023-02-01",
            "2022-11, 2022-11-01, 2022-11-30",
            "2024-02?, 2024-02-01, 2024-02-29",
            "2023, 2023-01-01, 2023-12-31",
            "2023-10-16/2023-10-22, 2023-10-16, 2023-10-22",
            "2023-01/2023-03~, 2023-01-01, 2023-03-31",
        })
        void means_these_days(String text, LocalDate earliest, LocalDate latest) {
            Edtf date = Edtf.parse(text);

            assertThat(date.earliest()).isEqualTo(earliest);
            assertThat(date.latest()).isEqualTo(latest);
        }

        @Test
        void may_have_no_beginning_or_no_end() {
            assertThat(Edtf.parse("../2023-02-01").earliest()).isEqualTo(LocalDate.MIN);
            assertThat(Edtf.parse("2023-02-01/..").latest()).isEqualTo(LocalDate.MAX);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-02-01~", "2023-02-01?", "2023-02", "2023", "2023-02-01/2023-02-02"})
        void is_no_day_for_the_law_unless_it_names_one_without_doubt(String text) {
            assertThat(Edtf.parse(text).day()).isEmpty();
        }

        @Test
        void is_a_day_for_the_law_where_it_names_one() {
            assertThat(Edtf.parse("2023-02-01").day()).contains(LocalDate.of(2023, 2, 1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "yesterday",
                    "2023-13",
                    "2023-02-30",
                    "01/02/2023",
                    "2023-2-1",
                    "2023-02-01T10:00",
                    "../..",
                    "2023-02-02/2023-02-01",
                    "2023/2024/2025",
                    "/2023",
                    "2023/",
                    "23-02-01",
                    " 2023"
                })
        void is_refused_where_it_is_none(String text) {
            assertThatThrownBy(() -> Edtf.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + text + "\"");
        }
    }

    @Test
    void dates_are_ordered_by_the_first_day_they_may_mean_and_then_by_the_last() {
        assertThat(Stream.of("2023", "2022-11-11", "2022-11", "2023-01-01")
                        .map(Edtf::parse)
                        .sorted())
                .containsExactly(
                        Edtf.parse("2022-11"), Edtf.parse("2022-11-11"), Edtf.parse("2023-01-01"), Edtf.parse("2023"));
    }
}
