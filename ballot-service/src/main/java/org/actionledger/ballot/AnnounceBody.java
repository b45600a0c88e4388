package org.actionledger.ballot;

import java.util.List;
import java.util.UUID;
import org.actionledger.ballot.decide.Aggregation;
import org.actionledger.ballot.decide.BallotCommand.AnnounceBallot;
import org.actionledger.ballot.decide.KnownDispute;
import org.actionledger.events.BallotEvent.Question;
import org.actionledger.events.Source;
import org.actionledger.events.When;
import org.actionledger.law.Answer;
import org.actionledger.law.ballot.BallotType;
import org.jspecify.annotations.Nullable;

/** Announces a ballot; campaign, union and jurisdiction are those of the dispute. */
record AnnounceBody(
        UUID dispute,
        BallotType type,
        String title,
        String method,
        List<Question> questions,
        Aggregation aggregation,
        @Nullable When opens,
        @Nullable When closes,
        @Nullable Answer importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        @Nullable String scrutineer,
        @Nullable UUID offer,
        When when,
        List<Source> sources) {

    AnnounceBallot command(UUID ballot, @Nullable KnownDispute known) {
        return new AnnounceBallot(
                ballot,
                dispute,
                known,
                type,
                title,
                method,
                questions,
                aggregation,
                opens,
                closes,
                importantPublicServices == null ? Answer.UNKNOWN : importantPublicServices,
                devolvedWelshAuthority,
                scrutineer,
                offer,
                when,
                sources);
    }
}
