package org.actionledger.ballot.lawdesk;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.actionledger.law.Deadline;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.notice.NoticeOfAction.LatestReceipt;
import org.actionledger.law.notice.NoticeOfBallot;
import org.actionledger.law.notice.SampleVotingPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers by when an employer has to have received what. */
@RestController
@RequestMapping(path = "/api/law", produces = MediaType.APPLICATION_JSON_VALUE)
final class NoticeDesk {

    private final Editions editions;

    NoticeDesk(Editions editions) {
        this.editions = editions;
    }

    @Operation(
            summary = "The first day of action after a notice, or the last day to receive notice of action on a day",
            description = "Give either received, the day this employer received the notice, or action, the first day of"
                    + " action that it names. agreedShorter is whether this employer agreed to shorter notice; where the"
                    + " law did not let it, that is refused.")
    @GetMapping("/notice-of-action")
    NoticeAnswer noticeOfAction(
            @RequestParam Jurisdiction jurisdiction,
            @RequestParam(required = false) @Nullable LocalDate received,
            @RequestParam(required = false) @Nullable LocalDate action,
            @RequestParam(defaultValue = "false") boolean agreedShorter,
            @RequestParam(required = false) @Nullable String rules) {
        ParameterRules.inCalendar("received", received);
        ParameterRules.inCalendar("action", action);
        StatuteBook book = editions.asked(rules);
        if (received != null && action != null) {
            throw ParameterRules.malformed("action", "is one question and received is another: give one of them");
        }
        if (received != null) {
            return earliestAction(book, jurisdiction, received, agreedShorter);
        }
        if (action != null) {
            return latestReceipt(book, jurisdiction, action, agreedShorter);
        }
        throw ParameterRules.malformed("received", "is missing, and so is action: give one of them");
    }

    @Operation(summary = "The last days to receive notice of a ballot, and a sample of its voting paper")
    @GetMapping("/ballot-notice")
    BallotNoticeAnswer ballotNotice(
            @RequestParam Jurisdiction jurisdiction,
            @RequestParam LocalDate opens,
            @RequestParam(required = false) @Nullable String rules) {
        ParameterRules.inCalendar("opens", opens);
        StatuteBook book = editions.asked(rules);
        return BallotNoticeAnswer.of(
                NoticeOfBallot.latestReceipt(book, jurisdiction, opens),
                SampleVotingPaper.latestReceipt(book, jurisdiction, opens));
    }

    private static NoticeAnswer earliestAction(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate received, boolean agreedShorter) {
        Deadline earliest = NoticeOfAction.earliestAction(book, jurisdiction, received, agreedShorter);
        if (agreedShorter
                && earliest.day()
                        .equals(NoticeOfAction.earliestAction(book, jurisdiction, received, false)
                                .day())) {
            throw Agreement.refused(earliest.explanation(), "agreedShorter");
        }
        return NoticeAnswer.earliestAction(earliest);
    }

    private static NoticeAnswer latestReceipt(
            StatuteBook book, Jurisdiction jurisdiction, LocalDate action, boolean agreedShorter) {
        LatestReceipt latest = NoticeOfAction.latestReceipt(book, jurisdiction, action, agreedShorter);
        if (agreedShorter
                && latest.day()
                        .equals(NoticeOfAction.latestReceipt(book, jurisdiction, action, false)
                                .day())) {
            throw Agreement.refused(latest.explanation(), "agreedShorter");
        }
        return NoticeAnswer.latestReceipt(latest);
    }
}
