package org.actionledger.law.notice;

import static org.actionledger.law.Jurisdiction.ENGLAND;
import static org.actionledger.law.Jurisdiction.NORTHERN_IRELAND;
import static org.actionledger.law.Said.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.StatuteBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeOfBallotTest {

    @ParameterizedTest(name = "a ballot that opens on {0}: notice by {1}, sample by {2}")
    @CsvSource({
        "2026-02-25, 2026-02-18, 2026-02-22",
        "2026-02-20, 2026-02-13, 2026-02-17",
        "2026-03-02, 2026-02-23, 2026-02-27",
        "2024-03-01, 2024-02-23, 2024-02-27"
    })
    void weekends_count(LocalDate opens, LocalDate notice, LocalDate sample) {
        assertThat(NoticeOfBallot.latestReceipt(StatuteBook.asReviewed(), ENGLAND, opens)
                        .day())
                .isEqualTo(notice);
        assertThat(SampleVotingPaper.latestReceipt(StatuteBook.asReviewed(), ENGLAND, opens)
                        .day())
                .isEqualTo(sample);
        assertThat(NoticeOfBallot.latestReceipt(StatuteBook.asReviewed(), NORTHERN_IRELAND, opens)
                        .day())
                .isEqualTo(notice);
        assertThat(SampleVotingPaper.latestReceipt(StatuteBook.asReviewed(), NORTHERN_IRELAND, opens)
                        .day())
                .isEqualTo(sample);
    }

    @Test
    void it_is_explained() {
        Deadline notice = NoticeOfBallot.latestReceipt(StatuteBook.asReviewed(), ENGLAND, LocalDate.of(2026, 2, 25));

        assertThat(sentence(notice.explanation()))
                .isEqualTo(
                        "Notice of the ballot must arrive by the day that is 7 days before the ballot opens on Wednesday 25 February 2026, weekends and holidays counted: by Wednesday 18 February 2026.");
        assertThat(notice.explanation().rule().id()).isEqualTo("gb.notice-of-ballot");
        assertThat(notice.explanation().inputs()).containsEntry("opens", "2026-02-25");
        assertThat(SampleVotingPaper.latestReceipt(
                                StatuteBook.asReviewed(), NORTHERN_IRELAND, LocalDate.of(2026, 2, 25))
                        .explanation()
                        .provision()
                        .uri())
                .hasToString("https://www.legislation.gov.uk/nisi/1995/1980/article/105/2026-02-22");
    }
}
