package org.actionledger.ballot.decide;

import java.util.List;
import java.util.UUID;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.BallotEvent.BallotOpened;
import org.actionledger.events.BallotEvent.BallotPutOnHold;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.BallotEvent.TurnoutReported;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Refusal;
import org.actionledger.law.Answer;
import org.actionledger.law.ballot.BallotType;
import org.jspecify.annotations.Nullable;

/** What may be asked of a ballot. */
public sealed interface BallotCommand {

    UUID ballot();

    /**
     * Members are to be asked.
     *
     * @param knownDispute what is known of {@code dispute}; null where nobody has heard of it
     * @param opens the first day on which a voting paper is to be sent
     * @param closes the last day on which votes may be cast
     */
    record AnnounceBallot(
            UUID ballot,
            UUID dispute,
            @Nullable KnownDispute knownDispute,
            BallotType type,
            String title,
            String method,
            List<Question> questions,
            Aggregation aggregation,
            @Nullable When opens,
            @Nullable When closes,
            Answer importantPublicServices,
            @Nullable Boolean devolvedWelshAuthority,
            @Nullable String scrutineer,
            @Nullable UUID offer,
            When when,
            List<Source> sources)
            implements BallotCommand {}

    /** Asks to have a fact recorded as it is: the law concludes nothing from it. */
    sealed interface InItsCourse extends BallotCommand {

        BallotEvent fact();

        @Override
        default UUID ballot() {
            return fact().ballot();
        }
    }

    record OpenBallot(BallotOpened fact) implements InItsCourse {}

    record ReportTurnout(TurnoutReported fact) implements InItsCourse {}

    record PutBallotOnHold(BallotPutOnHold fact) implements InItsCourse {}

    record CloseBallot(BallotClosed fact) implements InItsCourse {}

    record DeclareResult(
            UUID ballot,
            String constituency,
            @Nullable String employer,
            Figures figures,
            When when,
            List<Source> sources)
            implements BallotCommand {}

    /**
     * Many results at once, all of them or none.
     *
     * @param unreadable reasons why some of it could not be read, to be told together with all others
     */
    record DeclareResults(UUID ballot, List<Line> lines, List<Refusal> unreadable) implements BallotCommand {}

    /**
     * One result where it stood.
     *
     * @param number of the line, from 1
     */
    record Line(long number, DeclareResult result) {}
}
