package org.actionledger.law;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.YES;
import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.WALES;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.actionledger.law.ballot.Aggregation;
import org.actionledger.law.ballot.BallotOnPaper;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.ConditionsPerBallot;
import org.actionledger.law.ballot.Constituency;
import org.actionledger.law.ballot.QuestionAssessment;
import org.actionledger.law.ballot.VotingMethod;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.notice.DaysOfAction;
import org.actionledger.law.notice.NoticeGiven;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.plan.PlannedDays;
import org.actionledger.law.result.ItemOfResult;
import org.actionledger.law.result.ResultTold;
import org.actionledger.law.result.ResultToldToVoters;
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
    void trap_11_separate_ballots_are_not_summed_and_one_ballot_is_not_split() {
        BallotOnPaper ballot = BallotOnPaper.in(ENGLAND).opened("2022-11-11");
        List<Constituency> two = List.of(
                new Constituency(
                        "keen", ballot.count(100, 90, 0).strike(90, 0).facts().count()),
                new Constituency(
                        "slow", ballot.count(100, 49, 0).strike(49, 0).facts().count()));

        assertThat(supported(ballot, Aggregation.DISAGGREGATED, two)).containsExactly(YES, NO);
        assertThat(supported(ballot, Aggregation.AGGREGATED, two)).containsExactly(YES);
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
    void trap_14_a_notice_counts_from_its_receipt_and_not_before_the_employer_knew_the_result() {
        LocalDate received = LocalDate.of(2026, 5, 1);
        LocalDate action = LocalDate.of(2026, 5, 11);

        assertThat(outcomes(received, received, action)).containsExactly(Outcome.MET, Outcome.MET);
        assertThat(outcomes(received.plusDays(1), received, action)).containsExactly(Outcome.NOT_MET, Outcome.MET);
        assertThat(outcomes(received, received.plusDays(1), action)).containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(outcomes(null, received, action)).containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN);
    }

    @Test
    void trap_15_a_day_added_later_needs_a_notice_of_its_own() {
        LocalDate received = LocalDate.of(2026, 5, 1);
        LocalDate listed = LocalDate.of(2026, 5, 11);
        LocalDate added = LocalDate.of(2026, 5, 12);
        NoticeGiven first =
                new NoticeGiven(ENGLAND, received, received, false, new DaysOfAction.Discontinuous(List.of(listed)));
        NoticeGiven second = new NoticeGiven(
                ENGLAND, received.plusDays(1), received, false, new DaysOfAction.Discontinuous(List.of(added)));
        NoticeGiven late = new NoticeGiven(
                ENGLAND, received.plusDays(2), received, false, new DaysOfAction.Discontinuous(List.of(added)));

        assertThat(covered(List.of(first), listed, added)).containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(covered(List.of(first, second), listed, added)).containsExactly(Outcome.MET, Outcome.MET);
        assertThat(covered(List.of(first, late), listed, added)).containsExactly(Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    void trap_16_days_are_calendar_days_and_the_clocks_going_forward_or_back_move_none() {
        assertThat(latestNotice(LocalDate.of(2023, 4, 3))).isEqualTo("2023-03-20");
        assertThat(latestNotice(LocalDate.of(2023, 11, 6))).isEqualTo("2023-10-23");
        assertThat(term(ENGLAND, "2022-10-01", "2022-10-30")).isEqualTo("2023-04-29");
        assertThat(term(ENGLAND, "2023-03-01", "2023-03-26")).isEqualTo("2023-09-25");
    }

    @Test
    void trap_17_a_ballot_by_electronic_means_gives_none_before_they_are_in_force() {
        LocalDate inForce = LocalDate.of(2026, 11, 2);
        BallotOnPaper electronic = BallotOnPaper.in(ENGLAND)
                .closed("2026-11-30")
                .by(VotingMethod.ELECTRONIC)
                .count(1000, 900, 0)
                .strike(900, 0)
                .under(StatuteBook.asReviewed().with(Setting.ELECTRONIC_BALLOTS, Status.UNVERIFIED, inForce));

        assertThat(electronic.opened(inForce.minusDays(1)).strike().mandate()).isNull();
        assertThat(electronic.opened(inForce).strike().mandate()).isNotNull();
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
                .extracting(finding -> sentence(finding.explanation()))
                .noneMatch(sentence -> sentence.contains("lawful"));
        assertThat(strike.mandate()).isNotNull();
    }

    @Test
    void trap_19_weekends_and_holidays_lengthen_nothing() {
        assertThat(term(ENGLAND, "2023-06-05", "2023-06-26")).isEqualTo("2023-12-25");
        assertThat(latestNotice(LocalDate.of(2024, 1, 8))).isEqualTo("2023-12-25");
    }

    @Test
    void trap_20_a_result_has_every_item_of_its_day_and_the_one_on_support_no_longer() {
        Set<ItemOfResult> sixItems = EnumSet.complementOf(EnumSet.of(ItemOfResult.TWO_FIFTHS_YES));

        assertThat(told("2026-02-17", sixItems)).isEqualTo(Outcome.NOT_MET);
        assertThat(told("2026-02-18", sixItems)).isEqualTo(Outcome.MET);
        for (ItemOfResult item : sixItems) {
            Set<ItemOfResult> without = EnumSet.copyOf(sixItems);
            without.remove(item);
            assertThat(told("2026-02-18", without)).as(item.name()).isEqualTo(Outcome.NOT_MET);
        }
    }

    private static Outcome told(String openedOn, Set<ItemOfResult> items) {
        return ResultToldToVoters.check(
                        StatuteBook.asReviewed(),
                        new ResultTold(ENGLAND, LocalDate.parse(openedOn), null, YES, null, items))
                .outcome();
    }

    private static List<Outcome> outcomes(@Nullable LocalDate received, LocalDate resultTold, LocalDate action) {
        return NoticeOfAction.check(
                        StatuteBook.asReviewed(),
                        new NoticeGiven(ENGLAND, received, resultTold, false, new DaysOfAction.Continuous(action)))
                .stream()
                .map(Finding::outcome)
                .toList();
    }

    private static List<Outcome> covered(List<NoticeGiven> notices, LocalDate... days) {
        MandateDates mandate = new MandateDates(ENGLAND, LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 27), null);
        return new PlannedDays(mandate, List.of(days), notices)
                .check(StatuteBook.asReviewed()).stream()
                        .map(checked -> checked.findings().getLast().outcome())
                        .toList();
    }

    private static List<Answer> supported(
            BallotOnPaper ballot, Aggregation aggregation, List<Constituency> constituencies) {
        return ConditionsPerBallot.assess(ballot.book(), ballot.facts(), aggregation, constituencies).stream()
                .map(one -> one.assessment().questions().getFirst().supported())
                .toList();
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
