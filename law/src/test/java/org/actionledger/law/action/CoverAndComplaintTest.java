package org.actionledger.law.action;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.UNKNOWN;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Requirement;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.action.ComplaintToTribunal.TimeLimit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverAndComplaintTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();

    @Nested
    class Cover_from_an_agency {

        @ParameterizedTest
        @CsvSource({
            "ENGLAND, 2022-07-20, YES",
            "ENGLAND, 2022-07-21, NO",
            "SCOTLAND, 2023-08-09, NO",
            "ENGLAND, 2023-08-10, YES",
            "WALES, 2022-07-21, NO",
            "NORTHERN_IRELAND, 2022-07-21, YES",
            "NORTHERN_IRELAND, 2023-08-10, YES"
        })
        void could_be_supplied_for_a_year_in_great_britain_only(
                Jurisdiction jurisdiction, LocalDate day, Answer forbidden) {
            Requirement requirement = AgencyCover.forbidden(BOOK, jurisdiction, day);

            assertThat(requirement.required()).isEqualTo(forbidden);
            assertThat(requirement.explanation().rule().id())
                    .isEqualTo(jurisdiction.lawOf("gb.agency-cover", "ni.agency-cover"));
            assertThat(requirement.explanation().inputs()).containsEntry("dayOfSupply", day.toString());
        }

        @ParameterizedTest
        @CsvSource({
            "WALES, 2017-09-12, YES, NO",
            "WALES, 2017-09-13, YES, YES",
            "WALES, 2022-07-21, YES, YES",
            "WALES, 2026-11-22, YES, YES",
            "WALES, 2022-07-21, NO, NO",
            "WALES, 2022-07-21, UNKNOWN, UNKNOWN",
            "WALES, 2017-09-12, UNKNOWN, NO",
            "ENGLAND, 2022-07-21, YES, NO"
        })
        void could_not_be_hired_by_a_devolved_welsh_authority_even_then(
                Jurisdiction jurisdiction, LocalDate day, Answer devolved, Answer forbidden) {
            Requirement requirement = WelshAgencyCover.forbidden(BOOK, jurisdiction, day, devolved);

            assertThat(requirement.required()).isEqualTo(forbidden);
            assertThat(requirement.explanation().missing().isEmpty()).isEqualTo(forbidden != UNKNOWN);
        }

        @Test
        void is_explained_to_the_hirer() {
            LocalDate day = LocalDate.of(2022, 8, 1);

            assertThat(sentence(
                            WelshAgencyCover.forbidden(BOOK, WALES, day, YES).explanation()))
                    .startsWith("The hirer is a devolved Welsh authority")
                    .endsWith("Monday 1 August 2022.");
            assertThat(sentence(WelshAgencyCover.forbidden(BOOK, WALES, day, NO).explanation()))
                    .contains("nobody else");
            assertThat(WelshAgencyCover.forbidden(BOOK, WALES, day, UNKNOWN).explanation())
                    .satisfies(why -> assertThat(why.missing()).containsExactly("devolvedWelshAuthority"))
                    .satisfies(why -> assertThat(sentence(why)).contains("not recorded"));
        }
    }

    @Nested
    class A_detriment {

        static final LocalDate OCTOBER_30 = LocalDate.of(2026, 10, 30);

        final StatuteBook regulated = BOOK.with(Setting.DETRIMENT, Status.UNVERIFIED, OCTOBER_30);

        @Test
        void is_forbidden_by_nothing_while_no_regulations_are_known() {
            Requirement requirement = Detriment.forbidden(BOOK, ENGLAND, OCTOBER_30);

            assertThat(requirement.required()).isEqualTo(NO);
            assertThat(said(requirement.explanation().unverified()))
                    .singleElement()
                    .asString()
                    .startsWith("detriment: ");
            assertThat(sentence(requirement.explanation())).contains("no kind of detriment");
        }

        @Test
        void is_forbidden_from_the_day_that_the_regulations_are_taken_to_be_in_force() {
            assertThat(Detriment.forbidden(regulated, ENGLAND, OCTOBER_30.minusDays(1))
                            .required())
                    .isEqualTo(NO);
            assertThat(Detriment.forbidden(regulated, ENGLAND, OCTOBER_30).required())
                    .isEqualTo(YES);
            assertThat(Detriment.forbidden(regulated, ENGLAND, OCTOBER_30.plusDays(1))
                            .required())
                    .isEqualTo(YES);
            assertThat(sentence(
                            Detriment.forbidden(regulated, ENGLAND, OCTOBER_30).explanation()))
                    .contains("was forbidden");
        }

        @Test
        void stays_out_of_the_law_of_northern_ireland() {
            assertThat(Detriment.forbidden(regulated, NORTHERN_IRELAND, OCTOBER_30))
                    .satisfies(requirement -> assertThat(requirement.required()).isEqualTo(NO))
                    .satisfies(requirement ->
                            assertThat(sentence(requirement.explanation())).contains("Northern Ireland"));
        }
    }

    @Nested
    class A_complaint {

        @ParameterizedTest
        @CsvSource({
            "2026-02-18, 2026-08-17",
            "2026-08-31, 2027-02-28",
            "2026-08-30, 2027-02-28",
            "2026-08-29, 2027-02-28",
            "2026-08-28, 2027-02-27",
            "2026-03-31, 2026-09-30"
        })
        void reaches_the_tribunal_within_six_months_beginning_with_the_dismissal(LocalDate dismissed, LocalDate last) {
            assertThat(ComplaintToTribunal.by(BOOK, ENGLAND, dismissed).day()).contains(last);
        }

        @Test
        void is_explained() {
            assertThat(sentence(ComplaintToTribunal.by(BOOK, ENGLAND, LocalDate.of(2026, 2, 18))
                            .explanation()))
                    .startsWith(
                            "The first day of the 6 months is the day of the dismissal, Wednesday 18 February 2026, so they end on Monday 17 August 2026.");
        }

        @Test
        void has_a_limit_in_northern_ireland_that_is_not_in_this_book() {
            TimeLimit limit = ComplaintToTribunal.by(BOOK, NORTHERN_IRELAND, LocalDate.of(2026, 2, 18));

            assertThat(limit.day()).isEmpty();
            assertThat(sentence(limit.explanation())).contains("not in this book");
        }
    }
}
