package org.actionledger.law;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.ballot.BallotOnPaper;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.notice.NoticeOfAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mistakes that others have made, or would make first. */
class TrapsTest {

    @Test
    void trap_1_the_last_day_is_not_the_closing_day_six_months_on_nor_a_clamped_day_less_one() {
        assertThat(term(ENGLAND, "2022-10-06", "2022-11-02")).isEqualTo("2023-05-01");
        assertThat(term(ENGLAND, "2024-08-01", "2024-08-31")).isEqualTo("2025-02-28");
    }

    @Test
    void trap_2_the_clock_starts_on_the_last_day_of_voting_whenever_the_ballot_opened() {
        assertThat(term(ENGLAND, "2022-10-01", "2023-01-11")).isEqualTo(term(ENGLAND, "2022-12-31", "2023-01-11"));
    }

    @Test
    void trap_3_twelve_months_come_by_opening_day_and_not_by_closing_day_or_by_being_alive() {
        assertThat(term(ENGLAND, "2026-02-17", "2026-02-27")).isEqualTo("2026-08-26");
        assertThat(term(ENGLAND, "2025-09-01", "2025-10-01")).isEqualTo("2026-03-31");
        assertThat(term(ENGLAND, "2026-02-18", "2026-02-27")).isEqualTo("2027-02-26");
    }

    @Test
    void trap_4_fourteen_days_or_ten_is_a_matter_of_the_day_of_receipt() {
        assertThat(latestNotice(LocalDate.of(2026, 2, 27))).isEqualTo("2026-02-13");
        assertThat(latestNotice(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-18");
    }

    @Test
    void trap_5_the_turnout_rule_outlived_18_February_2026() {
        assertThat(BallotOnPaper.in(ENGLAND)
                        .opened("2026-02-18")
                        .count(1000, 499, 0)
                        .strike(499, 0)
                        .strike()
                        .supported())
                .isEqualTo(NO);
    }

    @Test
    void trap_6_spoiled_papers_are_turnout_and_nothing_is_rounded() {
        BallotOnPaper ballot = BallotOnPaper.in(ENGLAND).opened("2022-11-11").strike(400, 95);

        assertThat(ballot.count(1000, 500, 5).strike().supported()).isEqualTo(YES);
        assertThat(ballot.count(10_000, 4_999, 4_504).strike().supported()).isEqualTo(NO);
    }

    @Test
    void trap_7_forty_percent_is_of_those_entitled_who_say_Yes_in_some_services_only() {
        BallotOnPaper ballot = BallotOnPaper.in(ENGLAND)
                .opened("2022-11-11")
                .count(1000, 900, 0)
                .strike(399, 1);

        assertThat(ballot.importantPublicServices(YES).strike().supported()).isEqualTo(NO);
        assertThat(ballot.importantPublicServices(NO).strike().supported()).isEqualTo(YES);
    }

    @Test
    void trap_8_wales_is_not_exempt_from_fifty_nor_every_welsh_employer_from_forty() {
        BallotOnPaper ballot = BallotOnPaper.in(WALES)
                .opened("2022-11-11")
                .importantPublicServices(YES)
                .strike(390, 100);

        assertThat(ballot.devolvedWelshAuthority(true)
                        .count(1000, 499, 0)
                        .strike()
                        .supported())
                .isEqualTo(NO);
        assertThat(ballot.devolvedWelshAuthority(true)
                        .count(1000, 500, 0)
                        .strike()
                        .supported())
                .isEqualTo(YES);
        assertThat(ballot.devolvedWelshAuthority(false)
                        .count(1000, 500, 0)
                        .strike()
                        .supported())
                .isEqualTo(NO);
    }

    @Test
    void trap_9_northern_ireland_has_no_thresholds_and_no_last_day() {
        QuestionAssessment strike = BallotOnPaper.in(NORTHERN_IRELAND)
                .opened("2022-11-11")
                .closed("2023-01-11")
                .importantPublicServices(YES)
                .count(1000, 10, 0)
                .strike(6, 4)
                .strike();

        assertThat(strike.supported()).isEqualTo(YES);
        assertThat(strike.mandate()).isInstanceOf(MandateTerm.MustStart.class);
    }

    @Test
    void trap_10_each_question_has_its_own_answer_and_its_own_mandate() {
        List<QuestionAssessment> questions = BallotOnPaper.in(ENGLAND)
                .opened("2022-11-11")
                .closed("2023-01-11")
                .count(1000, 600, 0)
                .strike(290, 310)
                .actionShortOfStrike(500, 100)
                .assessed()
                .questions();

        assertThat(questions).extracting(QuestionAssessment::supported).containsExactly(NO, YES);
        assertThat(questions.getFirst().mandate()).isNull();
        assertThat(questions.getLast().mandate()).isNotNull();
    }

    @Test
    void trap_11_each_constituency_stands_alone_whatever_the_sum_of_all() {
        BallotOnPaper ballot = BallotOnPaper.in(ENGLAND).opened("2022-11-11");

        assertThat(ballot.count(100, 90, 0).strike(90, 0).strike().supported()).isEqualTo(YES);
        assertThat(ballot.count(100, 49, 0).strike(49, 0).strike().supported()).isEqualTo(NO);
    }

    @Test
    void trap_12_since_18_February_2026_no_agreement_lengthens_a_mandate_or_shortens_notice() {
        MandateTerm agreed = MandateTerm.of(
                StatuteBook.asReviewed(),
                new MandateDates(
                        ENGLAND, LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 27), LocalDate.of(2027, 6, 26)));

        assertThat(agreed).isInstanceOf(MandateTerm.AgreementNotAllowed.class);
        assertThat(NoticeOfAction.latestReceipt(StatuteBook.asReviewed(), ENGLAND, LocalDate.of(2026, 5, 11), true)
                        .day())
                .isEqualTo("2026-05-01");
    }

    @Test
    void trap_13_an_old_mandate_and_the_new_notice_go_together() {
        assertThat(term(ENGLAND, "2025-12-08", "2026-02-02")).isEqualTo("2026-08-01");
        assertThat(latestNotice(LocalDate.of(2026, 8, 1))).isEqualTo("2026-07-22");
    }

    @Test
    void trap_17_a_vote_on_an_offer_gives_no_mandate() {
        for (BallotType type : List.of(BallotType.OFFER, BallotType.INDICATIVE)) {
            QuestionAssessment accepted = BallotOnPaper.in(WALES)
                    .ofType(type)
                    .opened("2023-10-16")
                    .closed("2023-10-22")
                    .count(1000, 900, 0)
                    .strike(900, 0)
                    .strike();

            assertThat(accepted.supported()).isEqualTo(NO);
            assertThat(accepted.mandate()).isNull();
        }
    }

    @Test
    void trap_18_no_answer_says_lawful() {
        QuestionAssessment strike = BallotOnPaper.in(ENGLAND)
                .opened("2022-11-11")
                .closed("2023-01-11")
                .count(1000, 600, 0)
                .strike(590, 10)
                .strike();

        assertThat(strike.findings())
                .extracting(finding -> finding.explanation().sentence())
                .noneMatch(sentence -> sentence.contains("lawful"));
        assertThat(strike.mandate()).isNotNull();
    }

    @Test
    void trap_19_weekends_and_holidays_lengthen_nothing() {
        assertThat(term(ENGLAND, "2023-06-05", "2023-06-26")).isEqualTo("2023-12-25");
        assertThat(latestNotice(LocalDate.of(2024, 1, 8))).isEqualTo("2023-12-25");
    }

    private static LocalDate latestNotice(LocalDate action) {
        return NoticeOfAction.latestReceipt(StatuteBook.asReviewed(), ENGLAND, action, false)
                .day();
    }

    private static @Nullable LocalDate term(Jurisdiction jurisdiction, String openedOn, String ballotDay) {
        MandateTerm term = MandateTerm.of(
                StatuteBook.asReviewed(),
                new MandateDates(jurisdiction, LocalDate.parse(openedOn), LocalDate.parse(ballotDay), null));
        return term instanceof MandateTerm.Ends ends ? ends.lastDay() : null;
    }
}
