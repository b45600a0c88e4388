package org.actionledger.law.ballot;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Answer;
import org.actionledger.law.Finding;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Outcome;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VotingMethodTest {

    static final LocalDate NOVEMBER_2 = LocalDate.of(2026, 11, 2);
    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final StatuteBook IN_FORCE = BOOK.with(Setting.ELECTRONIC_BALLOTS, Status.UNVERIFIED, NOVEMBER_2);

    @ParameterizedTest
    @CsvSource({"POST, MET", "ON_SHIP, MET", "ELECTRONIC, NOT_MET", "HYBRID, NOT_MET", "WORKPLACE, NOT_MET"})
    void votes_are_cast_by_post_while_no_order_is_known(VotingMethod method, Outcome outcome) {
        assertThat(finding(BOOK, ENGLAND, NOVEMBER_2, method).outcome()).isEqualTo(outcome);
        assertThat(finding(BOOK, NORTHERN_IRELAND, NOVEMBER_2, method).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource
    void any_way_will_do_once_the_order_is_in_force(VotingMethod method) {
        assertThat(finding(IN_FORCE, ENGLAND, NOVEMBER_2, method).outcome()).isEqualTo(Outcome.MET);
        assertThat(finding(IN_FORCE, ENGLAND, NOVEMBER_2.plusDays(1), method).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void an_electronic_ballot_that_opened_the_day_before_supports_nothing() {
        BallotOnPaper ballot = BallotOnPaper.in(ENGLAND)
                .opened(NOVEMBER_2.minusDays(1))
                .closed("2026-11-20")
                .by(VotingMethod.ELECTRONIC)
                .count(100, 90, 0)
                .strike(90, 0)
                .under(IN_FORCE);

        assertThat(ballot.strike().supported()).isEqualTo(Answer.NO);
        assertThat(ballot.strike().mandate()).isNull();
        assertThat(ballot.opened(NOVEMBER_2).strike().supported()).isEqualTo(Answer.YES);
        assertThat(ballot.opened(NOVEMBER_2).under(BOOK).strike().supported()).isEqualTo(Answer.NO);
    }

    @Test
    void where_the_opening_day_is_not_known_neither_is_this() {
        Finding finding = finding(IN_FORCE, ENGLAND, null, VotingMethod.HYBRID);

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.explanation().missing()).containsExactly("openedOn");
        assertThat(sentence(finding.explanation())).startsWith("Votes were cast in hybrid form. Whether");
    }

    @Test
    void the_order_does_not_reach_northern_ireland_and_what_the_bill_there_says_is_not_known() {
        StatuteBook bill = BOOK.with(Setting.NORTHERN_IRELAND_BILL, Status.UNVERIFIED, NOVEMBER_2);

        assertThat(finding(IN_FORCE, NORTHERN_IRELAND, NOVEMBER_2, VotingMethod.ELECTRONIC)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(finding(bill, NORTHERN_IRELAND, NOVEMBER_2, VotingMethod.ELECTRONIC)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(finding(bill, NORTHERN_IRELAND, NOVEMBER_2.minusDays(1), VotingMethod.ELECTRONIC)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-21, 0", "2026-06-22, 1", "2026-06-23, 1"})
    void the_order_is_named_to_whom_it_could_reach(LocalDate openedOn, int caveats) {
        Finding finding = finding(BOOK, ENGLAND, openedOn, VotingMethod.WORKPLACE);

        assertThat(finding.explanation().unverified()).hasSize(caveats);
        assertThat(finding.explanation().inputs()).containsEntry("method", "WORKPLACE");
        assertThat(sentence(finding.explanation()))
                .isEqualTo(
                        "Votes were cast at the workplace. A ballot that opened then had to be held by post, so this one supports no action.");
    }

    @Test
    void nothing_is_found_where_nobody_asks() {
        assertThat(BallotOnPaper.in(ENGLAND).opened(NOVEMBER_2).assessed().findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("gb.voting-method");
    }

    @Test
    void a_vote_without_legal_force_may_be_cast_in_any_way() {
        assertThat(BallotOnPaper.in(ENGLAND)
                        .ofType(BallotType.INDICATIVE)
                        .by(VotingMethod.ELECTRONIC)
                        .assessed()
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("gb.no-legal-force");
    }

    private static Finding finding(
            StatuteBook book, Jurisdiction jurisdiction, @Nullable LocalDate openedOn, VotingMethod method) {
        return BallotOnPaper.in(jurisdiction)
                .under(book)
                .opened(openedOn)
                .by(method)
                .finding(jurisdiction.lawOf("gb.voting-method", "ni.voting-method"));
    }
}
