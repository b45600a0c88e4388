package org.actionledger.law;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.actionledger.law.ballot.BallotOnPaper;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.notice.NoticeOfAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ballots that were worked through by hand, most of them real. */
class WorkedExamplesTest {

    @Test
    void naht_cymrus_first_mandate_ends_on_10_July_2023() {
        MandateTerm term = term(WALES, "2022-11-11", "2023-01-11", null);

        assertThat(lastDay(term)).isEqualTo("2023-07-10");
        assertThat(latestNotice(WALES, lastDay(term))).isEqualTo("2023-06-26");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-01", "2023-06-05"})
    void naht_cymrus_second_ends_on_26_December_2023_whichever_day_it_opened(String openedOn) {
        MandateTerm term = term(WALES, openedOn, "2023-06-27", null);

        assertThat(lastDay(term)).isEqualTo("2023-12-26");
        assertThat(latestNotice(WALES, lastDay(term))).isEqualTo("2023-12-12");
    }

    @Test
    void an_english_ballot_of_January_2023_ends_on_a_Monday_in_July_or_as_agreed_in_October() {
        assertThat(lastDay(term(ENGLAND, "2022-12-05", "2023-01-11", null)))
                .isEqualTo("2023-07-10")
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
        assertThat(lastDay(term(ENGLAND, "2022-12-05", "2023-01-11", "2023-10-10")))
                .isEqualTo("2023-10-10");
    }

    @Test
    void notice_received_on_11_January_2023_is_just_in_time_for_the_25th_or_as_agreed_for_the_18th() {
        assertThat(latestNotice(ENGLAND, LocalDate.of(2023, 1, 25))).isEqualTo("2023-01-11");
        assertThat(NoticeOfAction.latestReceipt(StatuteBook.asReviewed(), ENGLAND, LocalDate.of(2023, 1, 18), true)
                        .day())
                .isEqualTo("2023-01-11");
    }

    @Test
    void the_royal_college_of_nursing_may_strike_until_1_May_2023_and_not_on_the_2nd() {
        MandateTerm term = term(ENGLAND, "2022-10-06", "2022-11-02", null);

        assertThat(lastDay(term)).isEqualTo("2023-05-01");
        assertThat(term.explanation().alternatives().getFirst())
                .satisfies(rejected -> assertThat(rejected.day()).isEqualTo("2023-05-02"))
                .satisfies(rejected -> assertThat(rejected.standing()).isEqualTo(Alternative.Standing.WRONG));
    }

    @Test
    void a_ballot_that_closed_on_30_November_2025_has_its_six_months_though_twelve_came_in_between() {
        assertThat(lastDay(term(ENGLAND, "2025-11-03", "2025-11-30", null)))
                .isEqualTo("2026-05-29")
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY));
        assertThat(lastDay(term(ENGLAND, "2025-11-03", "2025-11-30", "2026-08-29")))
                .isEqualTo("2026-08-29");
    }

    @Test
    void a_ballot_opened_on_18_February_2026_lasts_twelve_months_needs_no_40_percent_and_still_needs_half() {
        BallotOnPaper ballot = BallotOnPaper.in(ENGLAND)
                .opened("2026-02-18")
                .closed("2026-03-27")
                .importantPublicServices(YES)
                .strike(300, 200);

        assertThat(ballot.count(1000, 500, 0).strike().supported()).isEqualTo(YES);
        assertThat(mandate(ballot.count(1000, 500, 0).strike())).isEqualTo("2027-03-26");
        assertThat(ballot.count(1000, 499, 0).strike().supported()).isEqualTo(NO);
    }

    @Test
    void resident_doctors_of_February_2026_have_their_half_and_last_until_a_Saturday_in_August() {
        BallotOnPaper doctors = BallotOnPaper.in(ENGLAND)
                .opened("2025-12-08")
                .closed("2026-02-02")
                .count(54_432, 28_598, null)
                .strike(26_696, 1_902);

        assertThat(doctors.finding("gb.turnout").outcome()).isEqualTo(Outcome.MET);
        assertThat(mandate(doctors.strike())).isEqualTo("2026-08-01");
    }

    @Test
    void a_ballot_in_northern_ireland_that_closed_on_16_October_2026_must_start_by_12_November() {
        assertThat(startBy(term(NORTHERN_IRELAND, null, "2026-10-16", null)))
                .isEqualTo("2026-11-12")
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY));
        assertThat(startBy(term(NORTHERN_IRELAND, null, "2026-10-16", "2026-12-10")))
                .isEqualTo("2026-12-10");
        assertThat(latestNotice(NORTHERN_IRELAND, LocalDate.of(2026, 11, 9))).isEqualTo("2026-11-02");
    }

    @Test
    void a_minority_of_civil_servants_in_northern_ireland_carried_the_strike_of_2015() {
        assertThat(BallotOnPaper.in(NORTHERN_IRELAND)
                        .closed("2015-02-27")
                        .count(40_000, 8_000, null)
                        .strike(4_200, 3_800)
                        .strike()
                        .supported())
                .isEqualTo(YES);
    }

    @ParameterizedTest(name = "{0} entitled, {1} returned: {2}")
    @CsvSource({"1000, 499, NOT_MET", "1000, 500, MET", "999, 499, NOT_MET", "999, 500, MET"})
    void half_is_half_to_the_paper(int entitled, int votesCast, Outcome outcome) {
        assertThat(BallotOnPaper.in(ENGLAND)
                        .opened("2022-11-11")
                        .count(entitled, votesCast, 0)
                        .finding("gb.turnout")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void two_questions_on_one_paper_have_one_turnout_and_two_answers() {
        BallotOnPaper ballot = BallotOnPaper.in(ENGLAND)
                .opened("2022-11-11")
                .closed("2023-01-11")
                .count(1800, 985, 5)
                .strike(480, 500)
                .actionShortOfStrike(700, 280);

        assertThat(ballot.assessed().questions())
                .extracting(QuestionAssessment::supported)
                .containsExactly(NO, YES);
    }

    @Test
    void a_welsh_health_board_passes_where_an_english_trust_fails() {
        BallotOnPaper figures = BallotOnPaper.in(ENGLAND)
                .opened("2024-05-01")
                .closed("2024-06-01")
                .importantPublicServices(YES)
                .count(1000, 560, 0)
                .strike(390, 170);
        BallotOnPaper sameInWales = BallotOnPaper.in(WALES)
                .opened("2024-05-01")
                .closed("2024-06-01")
                .importantPublicServices(YES)
                .devolvedWelshAuthority(true)
                .count(1000, 560, 0)
                .strike(390, 170);

        assertThat(figures.strike().supported()).isEqualTo(NO);
        assertThat(figures.strike().votesShort().support()).isEqualTo(10);
        assertThat(sameInWales.strike().supported()).isEqualTo(YES);
    }

    @Test
    void a_reballot_has_its_own_twelve_months_and_adds_nothing_to_the_old_six() {
        assertThat(lastDay(term(ENGLAND, "2026-04-13", "2026-05-15", null))).isEqualTo("2027-05-14");
    }

    /** Closing day and last day as unions printed them. */
    @ParameterizedTest(name = "{2} closed on {0} and ended on {1}")
    @CsvSource({"2022-05-24, 2022-11-23, RMT national rail", "2025-01-30, 2025-07-29, UCU Dundee"})
    void unions_that_counted_right_printed_the_same_day(String ballotDay, String lastDay, String union) {
        assertThat(lastDay(term(ENGLAND, ballotDay, ballotDay, null)))
                .describedAs(union)
                .isEqualTo(lastDay);
    }

    /** At the depots of London Underground, on a day after March 2017 that was not printed. */
    @ParameterizedTest
    @ValueSource(strings = {"2017-04-01", "2026-02-17", "2026-11-22"})
    void a_ballot_with_enough_support_and_too_little_turnout_fails_whenever_it_was(String openedOn) {
        QuestionAssessment districtCentreGroup = BallotOnPaper.in(ENGLAND)
                .opened(openedOn)
                .importantPublicServices(YES)
                .count(171, 74, 0)
                .strike(71, 3)
                .strike();

        assertThat(districtCentreGroup.supported()).isEqualTo(NO);
        assertThat(districtCentreGroup.votesShort().support()).isZero();
        assertThat(districtCentreGroup.votesShort().turnout()).isEqualTo(12);
    }

    private static MandateTerm term(
            Jurisdiction jurisdiction, @Nullable String openedOn, String ballotDay, @Nullable String agreedUntil) {
        return MandateTerm.of(
                StatuteBook.asReviewed(),
                new MandateDates(
                        jurisdiction,
                        openedOn == null ? null : LocalDate.parse(openedOn),
                        LocalDate.parse(ballotDay),
                        agreedUntil == null ? null : LocalDate.parse(agreedUntil)));
    }

    private static LocalDate latestNotice(Jurisdiction jurisdiction, LocalDate action) {
        return NoticeOfAction.latestReceipt(StatuteBook.asReviewed(), jurisdiction, action, false)
                .day();
    }

    private static LocalDate mandate(QuestionAssessment question) {
        return lastDay(question.mandate());
    }

    private static LocalDate lastDay(@Nullable MandateTerm term) {
        if (term instanceof MandateTerm.Ends ends) {
            return ends.lastDay();
        }
        throw new AssertionError("no last day: " + term);
    }

    private static LocalDate startBy(MandateTerm term) {
        if (term instanceof MandateTerm.MustStart mustStart) {
            return mustStart.startBy();
        }
        throw new AssertionError("no day to start by: " + term);
    }
}
