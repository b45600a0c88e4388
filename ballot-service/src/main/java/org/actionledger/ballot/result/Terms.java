package org.actionledger.ballot.result;

import java.time.LocalDate;
import java.util.Optional;
import org.actionledger.events.MandateTerm.Deadline;
import org.actionledger.law.Explanation;
import org.actionledger.law.Finding;
import org.actionledger.law.Outcome;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.notice.NoticeOfAction.LatestReceipt;

/** How long a mandate of one ballot lasts, and the last day on which notice can still be received under it. */
final class Terms {

    private final StatuteBook book;
    private final BallotInLaw ballot;
    private final MandateTerm term;

    Terms(StatuteBook book, BallotInLaw ballot) {
        this.book = book;
        this.ballot = ballot;
        this.term = MandateTerm.of(
                book, new MandateDates(ballot.jurisdiction(), ballot.openedOn(), ballot.ballotDay(), null));
    }

    Optional<org.actionledger.events.MandateTerm> known() {
        return switch (term) {
            case MandateTerm.Ends ends -> Optional.of(lasting("LAST_DAY", ends.lastDay(), ends.explanation()));
            case MandateTerm.MustStart start -> Optional.of(lasting("START_BY", start.startBy(), start.explanation()));
            case MandateTerm.Unknown _, MandateTerm.AgreementNotAllowed _ -> Optional.empty();
        };
    }

    /** Why there is no term, naming what is missing. */
    Optional<Finding> whyUnknown() {
        return known().isPresent() ? Optional.empty() : Optional.of(Finding.of(Outcome.UNKNOWN, term.explanation()));
    }

    private org.actionledger.events.MandateTerm lasting(String kind, LocalDate day, Explanation why) {
        LatestReceipt notice = NoticeOfAction.latestReceipt(book, ballot.jurisdiction(), day, false);
        return new org.actionledger.events.MandateTerm(
                kind,
                day,
                RecordedExplanation.of(why),
                new Deadline(notice.day(), RecordedExplanation.of(notice.explanation())));
    }
}
