package org.actionledger.law;

import static org.actionledger.law.Said.said;
import static org.actionledger.law.Setting.DETRIMENT;
import static org.actionledger.law.Setting.ELECTRONIC_BALLOTS;
import static org.actionledger.law.Setting.NORTHERN_IRELAND_BILL;
import static org.actionledger.law.Setting.TURNOUT_REPEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatuteBookTest {

    static final LocalDate ROYAL_ASSENT = LocalDate.of(2025, 12, 18);
    static final LocalDate NOVEMBER_1 = LocalDate.of(2026, 11, 1);
    static final StatuteBook AS_REVIEWED = StatuteBook.asReviewed();

    @Nested
    class As_reviewed {

        @Test
        void its_version_is_the_day_of_the_review() {
            assertThat(AS_REVIEWED.version()).isEqualTo("2026-11-22");
        }

        @ParameterizedTest
        @EnumSource
        void no_setting_is_in_force_and_none_is_verified(Setting setting) {
            assertThat(AS_REVIEWED.commencement(setting)).isEqualTo(new Commencement(setting, Status.UNVERIFIED, null));
        }

        @Test
        void the_turnout_repeal_is_named_to_ballots_opened_since_it_was_enacted() {
            assertThat(caveats(AS_REVIEWED, ROYAL_ASSENT))
                    .singleElement()
                    .asString()
                    .contains("section 68", "22 November 2026", "not in force");
            assertThat(caveats(AS_REVIEWED, ROYAL_ASSENT.plusDays(1))).hasSize(1);
        }

        @Test
        void and_to_none_that_opened_before() {
            assertThat(caveats(AS_REVIEWED, ROYAL_ASSENT.minusDays(1))).isEmpty();
        }

        @Test
        void it_is_named_where_the_ballot_may_have_opened_since() {
            Commencement repeal = AS_REVIEWED.commencement(TURNOUT_REPEAL);

            assertThat(repeal.caveat(OpeningDay.of(null, ROYAL_ASSENT), NOVEMBER_1))
                    .hasSize(1);
            assertThat(repeal.caveat(OpeningDay.of(null, null), NOVEMBER_1)).hasSize(1);
            assertThat(repeal.caveat(OpeningDay.of(null, ROYAL_ASSENT.minusDays(1)), NOVEMBER_1))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "TURNOUT_REPEAL, 2025-12-18",
            "ELECTRONIC_BALLOTS, 2026-06-22",
            "DETRIMENT, 2026-02-18",
            "NORTHERN_IRELAND_BILL, 2026-05-28"
        })
        void a_setting_reaches_nothing_from_before_it_was_made_known(Setting setting, LocalDate earliest) {
            Commencement commencement = AS_REVIEWED.commencement(setting);

            assertThat(commencement.caveat(new OpeningDay.On(earliest.minusDays(1)), NOVEMBER_1))
                    .isEmpty();
            assertThat(commencement.caveat(new OpeningDay.On(earliest), NOVEMBER_1))
                    .hasSize(1);
            assertThat(AS_REVIEWED
                            .with(setting, Status.VERIFIED, earliest)
                            .commencement(setting)
                            .from())
                    .isEqualTo(earliest);
            assertThatThrownBy(() -> AS_REVIEWED.with(setting, Status.VERIFIED, earliest.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(setting.id(), earliest.toString());
        }

        @ParameterizedTest
        @EnumSource
        void a_setting_is_found_by_its_name(Setting setting) {
            assertThat(Setting.named(setting.id())).contains(setting);
            assertThat(Setting.named(setting.id() + "s")).isEmpty();
        }
    }

    @Nested
    class With_a_date_for_the_repeal {

        final StatuteBook book = AS_REVIEWED.with(TURNOUT_REPEAL, Status.UNVERIFIED, NOVEMBER_1);

        @Test
        void it_has_a_version_of_its_own() {
            assertThat(book.version()).isEqualTo("2026-11-22+turnout-repeal-2026-11-01");
        }

        @Test
        void answers_name_the_date_until_somebody_has_verified_it() {
            assertThat(caveats(book, NOVEMBER_1)).singleElement().asString().contains("1 November 2026", "unverified");
            assertThat(caveats(AS_REVIEWED.with(TURNOUT_REPEAL, Status.CONTESTED, NOVEMBER_1), NOVEMBER_1))
                    .singleElement()
                    .asString()
                    .contains("contested");
            assertThat(caveats(AS_REVIEWED.with(TURNOUT_REPEAL, Status.VERIFIED, NOVEMBER_1), NOVEMBER_1))
                    .isEmpty();
        }

        @Test
        void the_other_settings_stay_as_they_are() {
            assertThat(book.commencement(DETRIMENT)).isEqualTo(AS_REVIEWED.commencement(DETRIMENT));
        }
    }

    @Nested
    class Asked_for_by_version {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-11-22",
                    "2026-11-22+turnout-repeal-2026-11-01",
                    "2026-11-22+turnout-repeal-none-verified",
                    "2026-11-22+electronic-ballots-2026-08-03-contested",
                    "2026-11-22+turnout-repeal-2026-11-01+detriment-2026-10-30-verified+ni-good-jobs-2026-12-01"
                })
        void it_is_the_book_that_has_this_version(String version) {
            assertThat(StatuteBook.ofVersion(version).version()).isEqualTo(version);
        }

        @Test
        void it_is_the_very_book_that_answers_came_from() {
            StatuteBook book = AS_REVIEWED
                    .with(NORTHERN_IRELAND_BILL, Status.VERIFIED, null)
                    .with(ELECTRONIC_BALLOTS, Status.CONTESTED, LocalDate.of(2026, 8, 3));

            assertThat(StatuteBook.ofVersion(book.version())).isEqualTo(book);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-21, no edition 2026-11-21",
            "'', no edition",
            "2026-11-22+, sets nothing",
            "2026-11-22+turnout-repeal, sets nothing",
            "2026-11-22+turnout-repeal-2026-11-01-perhaps, sets nothing",
            "2026-11-22+poll-tax-2026-11-01, no setting poll-tax",
            "2026-11-22+turnout-repeal-2026-11-31, 2026-11-31 is no day",
            "2026-11-22+turnout-repeal-2025-12-17, cannot reach"
        })
        void what_is_not_known_in_it_is_said(String version, String problem) {
            assertThatThrownBy(() -> StatuteBook.ofVersion(version))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(problem);
        }
    }

    private static List<String> caveats(StatuteBook book, LocalDate openedOn) {
        return said(book.commencement(TURNOUT_REPEAL).caveat(OpeningDay.of(openedOn, null), book.reviewed()));
    }
}
