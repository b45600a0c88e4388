package org.actionledger.law.mandate;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Jurisdiction.SCOTLAND;
import static org.actionledger.law.Outcome.MET;
import static org.actionledger.law.Outcome.NOT_MET;
import static org.actionledger.law.Outcome.UNKNOWN;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Alternative;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallAndCourtTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final LocalDate BALLOT_DAY = LocalDate.of(2023, 1, 11);

    @Nested
    class A_call_to_action {

        @ParameterizedTest
        @CsvSource({"2023-01-10, NOT_MET", "2023-01-11, MET", "2023-01-12, MET"})
        void comes_no_earlier_than_the_last_day_of_voting(LocalDate calledOn, Outcome outcome) {
            for (Jurisdiction jurisdiction : List.of(ENGLAND, NORTHERN_IRELAND)) {
                assertThat(called(jurisdiction, BALLOT_DAY, calledOn, Answer.YES))
                        .extracting(Finding::outcome)
                        .containsExactly(outcome, MET);
            }
        }

        @Test
        void that_comes_too_early_is_explained() {
            assertThat(sentence(called(ENGLAND, BALLOT_DAY, LocalDate.of(2023, 1, 10), Answer.YES)
                            .getFirst()
                            .explanation()))
                    .isEqualTo(
                            "The last day of voting was Wednesday 11 January 2023 and the call came on Tuesday 10 January 2023, which is before it: the action has no support of this ballot.");
            assertThat(sentence(called(ENGLAND, BALLOT_DAY, BALLOT_DAY, Answer.YES)
                            .getFirst()
                            .explanation()))
                    .endsWith("the call came on Wednesday 11 January 2023.");
        }

        @Test
        void needs_two_days_to_be_judged() {
            Finding finding = called(ENGLAND, null, null, Answer.YES).getFirst();

            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            assertThat(finding.explanation().missing()).containsExactly("ballotDay", "calledOn");
            assertThat(called(ENGLAND, BALLOT_DAY, null, Answer.YES).getFirst().outcome())
                    .isEqualTo(UNKNOWN);
            assertThat(called(ENGLAND, null, BALLOT_DAY, Answer.YES).getFirst().outcome())
                    .isEqualTo(UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({"YES, MET, was named", "NO, NOT_MET, no support of this ballot", "UNKNOWN, UNKNOWN, not recorded"})
        void comes_from_somebody_whom_the_paper_named(Answer specified, Outcome outcome, String why) {
            Finding finding = called(ENGLAND, BALLOT_DAY, BALLOT_DAY, specified).getLast();

            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(sentence(finding.explanation())).contains(why);
            assertThat(finding.explanation().missing())
                    .isEqualTo(specified == Answer.UNKNOWN ? List.of("bySpecifiedPerson") : List.of());
        }

        private List<Finding> called(
                Jurisdiction jurisdiction,
                @Nullable LocalDate ballotDay,
                @Nullable LocalDate calledOn,
                Answer specified) {
            return new CallToAction(jurisdiction, ballotDay, calledOn, specified).check(BOOK);
        }
    }

    @Nested
    class A_prohibition {

        @Test
        void that_the_court_disregards_moves_the_last_day_by_its_days() {
            MandateTerm term = term(ordered("2023-02-01", "2023-02-14"));

            assertThat(lastDay(term)).isEqualTo("2023-07-24");
            assertThat(term.explanation().rule().id()).isEqualTo("gb.days-disregarded");
            assertThat(sentence(term.explanation()))
                    .contains("injunction", "Monday 10 July 2023", "Monday 24 July 2023");
            assertThat(term.explanation().cases()).containsExactly(RoyalCollegeOfNursing.CASE);
            assertThat(term.explanation().alternatives()).isEmpty();
        }

        @Test
        void of_one_day_moves_it_by_one() {
            assertThat(lastDay(term(ordered("2023-02-01", "2023-02-01")))).isEqualTo("2023-07-11");
        }

        @Test
        void that_the_court_does_not_disregard_moves_nothing() {
            assertThat(lastDay(term(new Prohibition(day("2023-02-01"), day("2023-02-14"), null, null, Answer.NO))))
                    .isEqualTo("2023-07-10");
        }

        @ParameterizedTest(name = "from {0} to {1}: {2}")
        @CsvSource({
            "2023-07-10, 2023-07-12, 2023-07-13",
            "2023-07-11, 2023-07-12, 2023-07-10",
            "2023-01-01, 2023-01-11, 2023-07-11",
            "2023-01-01, 2023-01-10, 2023-07-10"
        })
        void counts_as_far_as_the_mandate_runs_when_it_begins(String from, String until, LocalDate lastDay) {
            assertThat(lastDay(term(ordered(from, until)))).isEqualTo(lastDay);
        }

        @Test
        void that_overlaps_another_counts_once() {
            assertThat(lastDay(term(ordered("2023-02-01", "2023-02-10"), ordered("2023-02-06", "2023-02-15"))))
                    .isEqualTo("2023-07-25");
            assertThat(lastDay(term(ordered("2023-02-01", "2023-02-10"), ordered("2023-02-02", "2023-02-03"))))
                    .isEqualTo("2023-07-20");
        }

        @Test
        void may_bring_a_later_one_within_the_mandate() {
            assertThat(lastDay(term(ordered("2023-07-20", "2023-07-21"), ordered("2023-07-01", "2023-07-10"))))
                    .isEqualTo("2023-07-22");
        }

        @Test
        void costs_no_day_while_the_court_has_the_application_before_it() {
            MandateTerm term = term(new Prohibition(
                    day("2023-02-01"), day("2023-02-14"), day("2023-02-15"), day("2023-02-20"), Answer.NO));

            assertThat(lastDay(term)).isEqualTo("2023-07-14");
            assertThat(term.explanation().alternatives())
                    .singleElement()
                    .satisfies(other -> assertThat(other.day()).isEqualTo("2023-07-16"))
                    .satisfies(other -> assertThat(other.standing()).isEqualTo(Alternative.Standing.ARGUABLE));
        }

        @Test
        void decided_the_day_after_the_application_leaves_no_whole_day_in_between() {
            MandateTerm term = term(new Prohibition(
                    day("2023-02-01"), day("2023-02-14"), day("2023-02-15"), day("2023-02-16"), Answer.NO));

            assertThat(lastDay(term)).isEqualTo("2023-07-10");
        }

        @Test
        void on_which_the_court_has_not_decided_leaves_the_end_unknown() {
            MandateTerm pending =
                    term(new Prohibition(day("2023-02-01"), day("2023-02-14"), null, null, Answer.UNKNOWN));
            MandateTerm undated =
                    term(new Prohibition(day("2023-02-01"), day("2023-02-14"), day("2023-02-15"), null, Answer.YES));

            assertThat(pending).isInstanceOf(MandateTerm.Unknown.class);
            assertThat(pending.explanation().missing()).containsExactly("disregarded");
            assertThat(undated).isInstanceOf(MandateTerm.Unknown.class);
            assertThat(undated.explanation().missing()).containsExactly("determined");
            assertThat(term(
                            NORTHERN_IRELAND,
                            "2026-09-18",
                            "2026-10-16",
                            new Prohibition(day("2026-10-20"), day("2026-10-21"), null, null, Answer.UNKNOWN)))
                    .isInstanceOf(MandateTerm.Unknown.class);
        }

        @Test
        void changes_nothing_that_is_unknown_or_not_allowed_without_it() {
            MandateDates noBallotDay = new MandateDates(
                    ENGLAND, day("2022-12-05"), null, null, List.of(ordered("2023-02-01", "2023-02-14")));
            MandateDates noOpeningDay =
                    new MandateDates(ENGLAND, null, BALLOT_DAY, null, List.of(ordered("2023-02-01", "2023-02-14")));

            assertThat(MandateTerm.of(BOOK, noBallotDay).explanation().missing())
                    .containsExactly("ballotDay");
            assertThat(MandateTerm.of(BOOK, noOpeningDay).explanation().missing())
                    .containsExactly("openedOn");
        }

        @Test
        void moves_the_day_to_start_by_and_never_beyond_twelve_weeks() {
            assertThat(startBy(ENGLAND, "2016-11-01", "2016-11-03", ordered("2016-11-10", "2016-11-19")))
                    .isEqualTo("2016-12-10");
            assertThat(startBy(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", ordered("2026-10-20", "2026-12-14")))
                    .isEqualTo("2027-01-07");
            assertThat(startBy(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", ordered("2026-10-20", "2027-03-01")))
                    .isEqualTo("2027-01-07");
            assertThat(sentence(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", ordered("2026-10-20", "2027-03-01"))
                            .explanation()))
                    .endsWith("No order reaches beyond 12 weeks beginning with the last day of voting.");
            assertThat(term(NORTHERN_IRELAND, "2026-09-18", "2026-10-16", ordered("2026-10-20", "2026-10-21"))
                            .explanation())
                    .satisfies(why -> assertThat(sentence(why)).doesNotContain("12 weeks"))
                    .satisfies(why -> assertThat(why.rule().id()).isEqualTo("ni.days-disregarded"));
        }

        @Test
        void before_the_court_may_arguably_move_the_day_to_start_by_further() {
            MandateTerm term = term(
                    NORTHERN_IRELAND,
                    "2026-09-18",
                    "2026-10-16",
                    new Prohibition(
                            day("2026-10-20"), day("2026-10-21"), day("2026-10-22"), day("2026-10-26"), Answer.NO));

            assertThat(term).isInstanceOfSatisfying(MandateTerm.MustStart.class, start -> assertThat(start.startBy())
                    .isEqualTo("2026-11-15"));
            assertThat(term.explanation().alternatives())
                    .extracting(Alternative::day)
                    .containsExactly(LocalDate.of(2026, 11, 17));
        }

        @Test
        void is_an_interdict_in_scotland() {
            assertThat(sentence(term(SCOTLAND, "2022-12-05", "2023-01-11", ordered("2023-02-01", "2023-02-14"))
                            .explanation()))
                    .contains("an interdict");
        }

        @Test
        void covers_planned_days_that_it_moves_within_the_mandate() {
            MandateDates dates = new MandateDates(
                    ENGLAND, day("2022-12-05"), BALLOT_DAY, null, List.of(ordered("2023-02-01", "2023-02-14")));

            assertThat(ActionUnderMandate.on(BOOK, dates, day("2023-07-24"), day("2023-07-24"))
                            .outcome())
                    .isEqualTo(MET);
            assertThat(ActionUnderMandate.on(BOOK, dates, day("2023-07-24"), day("2023-07-25"))
                            .outcome())
                    .isEqualTo(NOT_MET);
        }

        @ParameterizedTest
        @EnumSource
        void can_be_read_again_from_what_is_written_of_it(Answer disregarded) {
            List<Prohibition> written = List.of(
                    new Prohibition(day("2023-02-01"), day("2023-02-14"), day("2023-02-15"), null, disregarded),
                    new Prohibition(
                            day("2023-03-01"), day("2023-03-01"), day("2023-03-02"), day("2023-03-02"), disregarded));

            assertThat(Prohibition.read(Prohibition.written(written))).isEqualTo(written);
            assertThat(Prohibition.read("")).isEmpty();
        }

        @Test
        void ends_no_earlier_than_it_begins_and_is_decided_no_earlier_than_applied_for() {
            assertThatThrownBy(() -> ordered("2023-02-02", "2023-02-01"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2023-02-01");
            assertThatThrownBy(() -> new Prohibition(
                            day("2023-02-01"), day("2023-02-01"), day("2023-02-03"), day("2023-02-02"), Answer.NO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2023-02-02");
        }

        private Prohibition ordered(String from, String until) {
            return new Prohibition(day(from), day(until), null, null, Answer.YES);
        }

        private MandateTerm term(Prohibition... prohibitions) {
            return term(ENGLAND, "2022-12-05", "2023-01-11", prohibitions);
        }

        private MandateTerm term(
                Jurisdiction jurisdiction, String openedOn, String ballotDay, Prohibition... prohibitions) {
            return MandateTerm.of(
                    BOOK, new MandateDates(jurisdiction, day(openedOn), day(ballotDay), null, List.of(prohibitions)));
        }

        private @Nullable LocalDate startBy(
                Jurisdiction jurisdiction, String openedOn, String ballotDay, Prohibition... prohibitions) {
            return term(jurisdiction, openedOn, ballotDay, prohibitions) instanceof MandateTerm.MustStart start
                    ? start.startBy()
                    : null;
        }

        private @Nullable LocalDate lastDay(MandateTerm term) {
            return term instanceof MandateTerm.Ends ends ? ends.lastDay() : null;
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
