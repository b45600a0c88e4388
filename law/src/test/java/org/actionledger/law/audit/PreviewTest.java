package org.actionledger.law.audit;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.ballot.BallotOnPaper;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.notice.DaysOfAction.Continuous;
import org.actionledger.law.notice.NoticeGiven;
import org.junit.jupiter.api.Test;

class PreviewTest {

    static final LocalDate NOVEMBER_1 = LocalDate.of(2026, 11, 1);
    static final StatuteBook BOOK = StatuteBook.asReviewed();
    static final StatuteBook REPEALED = BOOK.with(Setting.TURNOUT_REPEAL, Status.UNVERIFIED, NOVEMBER_1);

    @Test
    void a_ballot_that_failed_on_turnout_would_carry_once_there_is_no_turnout() {
        assertThat(Preview.between(BOOK, REPEALED, List.of(ballot("b", ENGLAND, NOVEMBER_1))))
                .containsExactly(
                        new Difference("b", null, "gb.turnout", "NOT_MET", "NOT_APPLICABLE"),
                        new Difference("b", "STRIKE", "supported", "NO", "YES"),
                        new Difference("b", "STRIKE", "gb.majority-of-papers", "MET", "NOT_APPLICABLE"),
                        new Difference("b", "STRIKE", "mandate", null, "last day 2027-11-27"));
    }

    @Test
    void the_other_way_round_it_would_lose_its_mandate() {
        assertThat(Preview.between(REPEALED, BOOK, List.of(ballot("b", ENGLAND, NOVEMBER_1))))
                .contains(new Difference("b", "STRIKE", "mandate", "last day 2027-11-27", null));
    }

    @Test
    void one_that_opened_the_day_before_or_in_northern_ireland_would_stay_as_it_is() {
        assertThat(Preview.between(
                        BOOK,
                        REPEALED,
                        List.of(
                                ballot("before", ENGLAND, NOVEMBER_1.minusDays(1)),
                                ballot("north", NORTHERN_IRELAND, NOVEMBER_1))))
                .isEmpty();
    }

    @Test
    void mandates_and_notices_are_looked_at_too() {
        List<Recorded> facts = List.of(
                new Recorded.Mandate("m", new MandateDates(ENGLAND, NOVEMBER_1, LocalDate.of(2026, 11, 20), null)),
                new Recorded.Mandate("n", new MandateDates(NORTHERN_IRELAND, null, LocalDate.of(2026, 11, 20), null)),
                new Recorded.Mandate("u", new MandateDates(ENGLAND, null, null, null)),
                new Recorded.Mandate(
                        "a", new MandateDates(ENGLAND, NOVEMBER_1, LocalDate.of(2026, 11, 20), NOVEMBER_1)),
                new Recorded.Notice(
                        "o",
                        new NoticeGiven(
                                ENGLAND, NOVEMBER_1, NOVEMBER_1, false, new Continuous(LocalDate.of(2026, 12, 1)))));

        assertThat(Preview.between(BOOK, REPEALED, facts)).isEmpty();
        assertThat(facts).extracting(Recorded::id).containsExactly("m", "n", "u", "a", "o");
    }

    @Test
    void figures_that_cannot_be_so_are_as_wrong_under_either_book() {
        Recorded impossible = new Recorded.Ballot(
                "i",
                BallotOnPaper.in(ENGLAND)
                        .opened(NOVEMBER_1)
                        .count(1000, 1100, 1200)
                        .strike(600, 400)
                        .facts());

        assertThat(Preview.between(BOOK, REPEALED, List.of(impossible)))
                .extracting(Difference::what)
                .containsExactly("gb.turnout", "gb.majority-of-papers");
    }

    @Test
    void nothing_differs_under_the_same_book() {
        assertThat(Preview.between(REPEALED, REPEALED, List.of(ballot("b", ENGLAND, NOVEMBER_1))))
                .isEmpty();
    }

    /** 400 of 1,000 voted, 300 of them Yes. */
    private static Recorded ballot(String id, Jurisdiction jurisdiction, LocalDate openedOn) {
        return new Recorded.Ballot(
                id,
                BallotOnPaper.in(jurisdiction)
                        .opened(openedOn)
                        .closed("2026-11-28")
                        .count(1000, 400, 0)
                        .strike(300, 100)
                        .facts());
    }
}
