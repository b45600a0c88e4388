package org.actionledger.law.notice;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.said;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Particulars;
import org.actionledger.law.Requirement;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.notice.Pause.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsOfNoticesTest {

    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final String IN_EACH_CATEGORY = "their number in each category";
    static final String AT_EACH_WORKPLACE = "their number at each workplace";

    @Nested
    class A_notice_of_ballot {

        @ParameterizedTest
        @CsvSource({
            "ENGLAND, 2026-02-17, 8",
            "ENGLAND, 2026-02-18, 5",
            "ENGLAND, 2026-02-19, 5",
            "NORTHERN_IRELAND, 2026-02-18, 8"
        })
        void lost_its_breakdown_by_the_day_of_receipt(Jurisdiction jurisdiction, LocalDate received, int items) {
            Particulars contents = ContentsOfBallotNotice.of(BOOK, jurisdiction, received);

            assertThat(contents.items()).hasSize(items);
            assertThat(said(contents.items()).contains(IN_EACH_CATEGORY)).isEqualTo(items == 8);
            assertThat(said(contents.items()).contains(AT_EACH_WORKPLACE)).isEqualTo(items == 8);
            assertThat(said(contents.items()).stream().anyMatch(item -> item.startsWith("how the figures")))
                    .isEqualTo(items == 8);
            assertThat(contents.perhaps()).isEmpty();
        }

        @Test
        void may_need_one_where_the_day_of_receipt_is_not_known() {
            Particulars contents = ContentsOfBallotNotice.of(BOOK, ENGLAND, null);

            assertThat(contents.items()).hasSize(5);
            assertThat(contents.perhaps()).hasSize(3);
            assertThat(contents.explanation().missing()).containsExactly("received");
            assertThat(sentence(contents.explanation())).contains("not recorded");
            assertThat(ContentsOfBallotNotice.of(BOOK, NORTHERN_IRELAND, null).perhaps())
                    .isEmpty();
        }

        @Test
        void is_explained() {
            assertThat(ContentsOfBallotNotice.of(BOOK, ENGLAND, LocalDate.of(2026, 2, 18))
                            .explanation())
                    .satisfies(why -> assertThat(sentence(why)).contains("Wednesday 18 February 2026"))
                    .satisfies(why -> assertThat(why.rule().id()).isEqualTo("gb.contents-of-ballot-notice"))
                    .satisfies(why -> assertThat(why.inputs()).containsEntry("received", "2026-02-18"));
        }
    }

    @Nested
    class A_notice_of_action {

        @ParameterizedTest
        @CsvSource({
            "ENGLAND, 2023-07-19, 7",
            "ENGLAND, 2023-07-20, 8",
            "ENGLAND, 2025-12-17, 8",
            "ENGLAND, 2025-12-18, 7",
            "ENGLAND, 2026-02-17, 7",
            "ENGLAND, 2026-02-18, 6",
            "NORTHERN_IRELAND, 2023-07-20, 7",
            "NORTHERN_IRELAND, 2026-02-18, 7"
        })
        void keeps_its_workplaces_and_its_explanation(Jurisdiction jurisdiction, LocalDate received, int items) {
            Particulars contents = ContentsOfNoticeOfAction.of(BOOK, jurisdiction, received);

            assertThat(said(contents.items())).hasSize(items).contains(AT_EACH_WORKPLACE);
            assertThat(said(contents.items())).anyMatch(item -> item.startsWith("how the figures"));
            assertThat(said(contents.items()).contains(IN_EACH_CATEGORY)).isEqualTo(items > 6);
            assertThat(said(contents.items()).stream().anyMatch(item -> item.contains("minimum service levels")))
                    .isEqualTo(items > 7);
        }

        @Test
        void may_need_more_where_the_day_of_receipt_is_not_known() {
            Particulars contents = ContentsOfNoticeOfAction.of(BOOK, ENGLAND, null);

            assertThat(contents.items()).hasSize(6);
            assertThat(contents.perhaps()).hasSize(2);
            assertThat(contents.explanation().missing()).containsExactly("received");
            assertThat(sentence(contents.explanation())).contains("not recorded");
        }

        @Test
        void is_explained() {
            assertThat(ContentsOfNoticeOfAction.of(BOOK, NORTHERN_IRELAND, LocalDate.of(2026, 2, 18))
                            .explanation())
                    .satisfies(why -> assertThat(sentence(why)).contains("Wednesday 18 February 2026"))
                    .satisfies(why -> assertThat(why.rule().id()).isEqualTo("ni.contents-of-notice-of-action"));
        }
    }

    @Nested
    class Action_taken_up_again {

        @ParameterizedTest(name = "continuous {0}, {1}, agreed from {2}, resumed {3}: {4}")
        @CsvSource({
            "YES, OTHER, , 2026-05-01, YES, does not cover it",
            "NO, OTHER, , 2026-05-01, NO, single days",
            "YES, COURT, , 2026-05-01, NO, comply with a court",
            "YES, AGREED_SUSPENSION, 2026-05-01, 2026-04-30, YES, too early",
            "YES, AGREED_SUSPENSION, 2026-05-01, 2026-05-01, NO, may go on from Friday 1 May 2026",
            "YES, AGREED_SUSPENSION, 2026-05-01, 2026-05-02, NO, may go on from",
            "UNKNOWN, COURT, , 2026-05-01, NO, comply with a court"
        })
        void needs_new_notice_unless_a_court_or_an_agreement_had_paused_it(
                Answer continuous,
                Reason reason,
                @Nullable LocalDate mayResumeFrom,
                @Nullable LocalDate resumed,
                Answer required,
                String why) {
            Requirement needed =
                    NoticeAfterPause.needed(BOOK, new Pause(ENGLAND, continuous, reason, mayResumeFrom, resumed));

            assertThat(needed.required()).isEqualTo(required);
            assertThat(sentence(needed.explanation())).contains(why);
            assertThat(needed.explanation().missing()).isEmpty();
        }

        @ParameterizedTest(name = "continuous {0}, {1}, agreed from {2}, resumed {3}: {4} is missing")
        @CsvSource({
            "YES, UNKNOWN, , , reason",
            "UNKNOWN, OTHER, , , continuous",
            "UNKNOWN, UNKNOWN, , , continuous",
            "YES, AGREED_SUSPENSION, , , mayResumeFrom resumed",
            "YES, AGREED_SUSPENSION, 2026-05-01, , resumed",
            "YES, AGREED_SUSPENSION, , 2026-05-01, mayResumeFrom"
        })
        void may_need_it_where_something_is_missing(
                Answer continuous,
                Reason reason,
                @Nullable LocalDate mayResumeFrom,
                @Nullable LocalDate resumed,
                String missing) {
            Requirement needed = NoticeAfterPause.needed(
                    BOOK, new Pause(NORTHERN_IRELAND, continuous, reason, mayResumeFrom, resumed));

            assertThat(needed.required()).isEqualTo(Answer.UNKNOWN);
            assertThat(String.join(" ", needed.explanation().missing())).isEqualTo(missing);
            assertThat(needed.explanation().rule().id()).isEqualTo("ni.notice-after-pause");
        }
    }
}
