package org.actionledger.law.audit;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionledger.law.Answer;
import org.actionledger.law.Deadline;
import org.actionledger.law.EveryRule;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.mandate.Prohibition;
import org.actionledger.law.notice.DaysOfAction.Continuous;
import org.actionledger.law.notice.NoticeGiven;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.plan.Reballot;
import org.actionledger.law.plan.ReballotPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecomputationTest {

    static final StatuteBook BOOK =
            StatuteBook.asReviewed().with(Setting.TURNOUT_REPEAL, Status.UNVERIFIED, LocalDate.of(2026, 11, 1));

    /** Days around the changes of 2017 and 2026, and two month ends. */
    static Stream<LocalDate> days() {
        return Stream.of(
                        "2017-02-28",
                        "2017-03-01",
                        "2023-01-11",
                        "2023-08-31",
                        "2025-12-18",
                        "2026-02-17",
                        "2026-02-18")
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("days")
    void every_day_that_a_rule_gives_follows_again_from_its_inputs(LocalDate day) {
        List<String> recomputed = new ArrayList<>();
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            new EveryRule(BOOK, jurisdiction, day).answers().forEach((rule, asked) -> {
                Optional<LocalDate> again = Recomputation.day(asked.explanation());
                if (asked.answer().matches("\\d{4}-\\d{2}-\\d{2}")) {
                    assertThat(again).as(rule).contains(LocalDate.parse(asked.answer()));
                    recomputed.add(rule);
                } else {
                    assertThat(again).as(rule).isEmpty();
                }
            });
        }
        assertThat(recomputed)
                .contains(
                        "gb.mandate-term",
                        "ni.mandate-term",
                        "gb.days-disregarded",
                        "ni.days-disregarded",
                        "gb.notice-of-ballot",
                        "ni.notice-of-ballot",
                        "gb.sample-voting-paper",
                        "ni.sample-voting-paper",
                        "gb.notice-of-action",
                        "ni.notice-of-action",
                        "gb.scrutineers-report",
                        "ni.scrutineers-report",
                        "gb.copies-of-report",
                        "ni.copies-of-report",
                        "ni.dismissal-protection",
                        "gb.complaint-to-tribunal",
                        "plan.reballot",
                        "plan.earliest-action");
    }

    @ParameterizedTest
    @MethodSource("days")
    void so_does_the_latest_notice_with_an_agreement_and_without(LocalDate action) {
        for (boolean agreed : new boolean[] {true, false}) {
            var latest = NoticeOfAction.latestReceipt(BOOK, ENGLAND, action, agreed);
            var earliest = NoticeOfAction.earliestAction(BOOK, ENGLAND, action, agreed);

            assertThat(Recomputation.day(latest.explanation())).contains(latest.day());
            assertThat(Recomputation.day(earliest.explanation())).contains(earliest.day());
        }
    }

    @Test
    void so_does_a_mandate_with_everything_that_can_move_its_end() {
        Prohibition prohibition = new Prohibition(
                LocalDate.of(2023, 2, 1),
                LocalDate.of(2023, 2, 14),
                LocalDate.of(2023, 2, 15),
                LocalDate.of(2023, 2, 20),
                Answer.YES);
        MandateTerm agreed = MandateTerm.of(
                BOOK,
                new MandateDates(
                        ENGLAND,
                        LocalDate.of(2022, 12, 5),
                        LocalDate.of(2023, 1, 11),
                        LocalDate.of(2023, 10, 1),
                        List.of(prohibition)));

        assertThat(Recomputation.day(agreed.explanation()))
                .isEqualTo(day(agreed))
                .isPresent();
    }

    @Test
    void so_does_every_day_of_a_plan() {
        ReballotPlan plan = new Reballot(ENGLAND, LocalDate.of(2026, 8, 1), 28, 1).plan(BOOK);

        for (Deadline deadline :
                List.of(plan.lastNotice(), plan.openBy(), plan.ballotNoticeBy(), plan.samplePaperBy())) {
            assertThat(Recomputation.day(deadline.explanation())).contains(deadline.day());
        }
    }

    @Test
    void nothing_follows_where_no_day_was_given() {
        MandateTerm unknown = MandateTerm.of(BOOK, new MandateDates(ENGLAND, null, LocalDate.of(2023, 1, 11), null));
        Finding compared = NoticeOfAction.check(
                        BOOK,
                        new NoticeGiven(
                                ENGLAND,
                                LocalDate.of(2023, 1, 11),
                                LocalDate.of(2023, 1, 11),
                                false,
                                new Continuous(LocalDate.of(2023, 2, 1))))
                .getFirst();
        MandateTerm notAllowed = MandateTerm.of(
                BOOK, new MandateDates(NORTHERN_IRELAND, null, LocalDate.of(2026, 10, 16), LocalDate.of(2027, 10, 16)));

        assertThat(Recomputation.day(unknown.explanation())).isEmpty();
        assertThat(Recomputation.day(notAllowed.explanation())).isEmpty();
        assertThat(Recomputation.day(compared.explanation())).isEmpty();
        assertThat(Recomputation.day("gb.turnout", BOOK.version(), Map.of())).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said() {
        assertThatThrownBy(() -> Recomputation.day("gb.notice-of-ballot", BOOK.version(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no input jurisdiction");
        assertThatThrownBy(() -> Recomputation.day(
                        "gb.notice-of-ballot", BOOK.version(), Map.of("jurisdiction", "ENGLAND", "opens", "soon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("soon");
        assertThatThrownBy(() -> Recomputation.day("gb.notice-of-ballot", "1992", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1992");
    }

    @Test
    void an_answer_is_worked_out_under_the_version_that_it_names() {
        Explanation explanation = NoticeOfAction.earliestAction(BOOK, ENGLAND, LocalDate.of(2023, 1, 11), false)
                .explanation();

        assertThat(explanation.rulesVersion()).isEqualTo("2026-11-22+turnout-repeal-2026-11-01");
        assertThat(Recomputation.day(explanation)).contains(LocalDate.of(2023, 1, 25));
    }

    private static Optional<LocalDate> day(@Nullable MandateTerm term) {
        return term instanceof MandateTerm.Ends ends ? Optional.of(ends.lastDay()) : Optional.empty();
    }
}
